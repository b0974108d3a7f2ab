package fr.prendresoin.gateway.protection;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.gateway.routing.RouteTable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Leaves what is sent to the site unread: the fields of a form are no parameters of its address, and go on as they
/// came.
@Component
@Order(Place.FORMS)
class UnreadForms extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !RouteTable.isOfTheSite(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new AddressOnly(request), response);
    }

    private static final class AddressOnly extends HttpServletRequestWrapper {

        AddressOnly(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            String query = getQueryString();
            Map<String, List<String>> parameters = query == null
                    ? Map.of()
                    : Arrays.stream(query.split("&"))
                            .filter(parameter -> !parameter.isEmpty())
                            .map(parameter -> parameter.split("=", 2))
                            .collect(Collectors.groupingBy(
                                    AddressOnly::name,
                                    LinkedHashMap::new,
                                    Collectors.mapping(AddressOnly::value, Collectors.toList())));
            return parameters.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, parameter -> parameter.getValue().toArray(String[]::new)));
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        /// @throws IllegalStateException when there is none, as Tomcat does
        private static String name(String[] parameter) {
            if (parameter[0].isEmpty()) {
                throw new IllegalStateException("a parameter without a name");
            }
            return URLDecoder.decode(parameter[0], UTF_8);
        }

        private static String value(String[] parameter) {
            return parameter.length == 1 ? "" : URLDecoder.decode(parameter[1], UTF_8);
        }
    }
}
