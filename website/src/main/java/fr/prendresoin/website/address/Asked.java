package fr.prendresoin.website.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/// What a visitor asks for.
public final class Asked {

    private Asked() {}

    /// The address of a page with the parameters that it knows. Links that were shared come back with others: they mean
    /// nothing here.
    public static Address of(HttpServletRequest request, List<String> known) {
        Address address = Address.of(request.getRequestURI());
        for (String name : known) {
            String[] values = request.getParameterValues(name);
            if (values != null) {
                address = address.withAll(
                        name,
                        Arrays.stream(values)
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .distinct()
                                .toList());
            }
        }
        return address;
    }
}
