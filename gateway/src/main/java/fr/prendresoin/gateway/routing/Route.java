package fr.prendresoin.gateway.routing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/// An address, and all those below it when its pattern ends with `{*rest}`.
///
/// @param methods how it may be used, in the order in which people are told
public record Route(Upstream upstream, Audience audience, List<HttpMethod> methods, String pattern) {

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

    /// What anybody may tell. It changes something: it is sent once.
    static Route told(Upstream upstream, String pattern) {
        return new Route(upstream, Audience.EVERYBODY, List.of(HttpMethod.POST), pattern);
    }

    /// What operators look at.
    static Route watched(Upstream upstream, String pattern) {
        return new Route(upstream, Audience.OPERATORS, READING, pattern);
    }

    /// What operators do.
    static Route operated(Upstream upstream, String pattern) {
        return new Route(upstream, Audience.OPERATORS, List.of(HttpMethod.POST), pattern);
    }

    static Route editors(Upstream upstream, String pattern) {
        return new Route(upstream, Audience.EDITORS, WRITING, pattern);
    }

    /// As a header and people list them.
    public String methodNames() {
        return methods.stream().map(HttpMethod::name).collect(Collectors.joining(", "));
    }

    boolean leads(String path) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
    }
}
