package fr.prendresoin.gateway.routing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;

/// An address, and all those below it when its pattern ends with `{*rest}`.
///
/// @param methods how it may be used, in the order in which people are told
public record Route(Upstream upstream, Audience audience, List<HttpMethod> methods, String pattern) {

    private static final String BELOW = "/{*rest}";

    static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final List<HttpMethod> WRITING =
            List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);

    static Route open(Upstream upstream, String pattern) {
        return new Route(upstream, Audience.EVERYBODY, READING, pattern);
    }

    /// A question that is too long for an address. It changes nothing.
    static Route question(Upstream upstream, String pattern) {
        return new Route(upstream, Audience.EVERYBODY, List.of(HttpMethod.POST), pattern);
    }

    static Route editors(Upstream upstream, String pattern) {
        return new Route(upstream, Audience.EDITORS, WRITING, pattern);
    }

    /// As a header and people list them.
    public String methodNames() {
        return methods.stream().map(HttpMethod::name).collect(Collectors.joining(", "));
    }

    boolean leads(String path) {
        if (!pattern.endsWith(BELOW)) {
            return path.equals(pattern);
        }
        String top = pattern.substring(0, pattern.length() - BELOW.length());
        return path.startsWith(top) && (path.length() == top.length() || path.charAt(top.length()) == '/');
    }
}
