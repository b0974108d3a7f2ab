package fr.prendresoin.website.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The address of a page or of a question: a path and its parameters, in the order in which they were given.
///
/// @param path encoded
public record Address(String path, Map<String, List<String>> parameters) {

    public Address {
        var ordered = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> ordered.put(name, List.copyOf(values)));
        parameters = java.util.Collections.unmodifiableMap(ordered);
    }

    /// An address without parameters.
    ///
    /// @param path encoded
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /// An address whose last part is a name or a code, whatever it holds.
    public static Address of(String path, String last) {
        return of(path + "/" + encoded(last).replace("+", "%20"));
    }

    /// The same, with nothing but this value of a parameter; without it when there is no value.
    public Address with(String name, @Nullable Object value) {
        return withAll(name, value == null || value.toString().isBlank() ? List.of() : List.of(value.toString()));
    }

    /// The same, with these values of a parameter and no other.
    public Address withAll(String name, List<String> values) {
        var changed = new LinkedHashMap<>(parameters);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        return new Address(path, changed);
    }

    public Address adding(String name, String value) {
        return withAll(
                name,
                Stream.concat(all(name).stream(), Stream.of(value)).distinct().toList());
    }

    public Address without(String... names) {
        var changed = new LinkedHashMap<>(parameters);
        List.of(names).forEach(changed::remove);
        return new Address(path, changed);
    }

    public Address withoutValue(String name, String value) {
        var left = new ArrayList<>(all(name));
        left.remove(value);
        return withAll(name, left);
    }

    /// The same parameters at another place.
    public Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /// The first value, or nothing.
    public String first(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + query();
    }

    private String query() {
        return parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
