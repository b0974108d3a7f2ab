package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Who may use what, for every address of a service and everybody who may ask from another machine; and below `/api/`,
/// nobody else for asking from the service's own, which is where the gateway may be. A service says it line by line,
/// the first that fits counts; an address without a line fails.
///
/// ```java
/// new AccessMatrix(ISSUER).line("/ops/", "OPERATOR").line("/api/", EVERYBODY).assertKept("fr.prendresoin.shop",
/// filters);
/// ```
public final class AccessMatrix {

    public static final String EVERYBODY = "everybody";

    private static final String ELSEWHERE = "192.0.2.7";
    private static final String HERE = "127.0.0.1";
    private static final String NOBODY = "nobody";

    private final TestIssuer issuer;
    private final List<Line> lines = new ArrayList<>();

    public AccessMatrix(TestIssuer issuer) {
        this.issuer = issuer;
    }

    private record Line(String method, String prefix, Set<String> who) {

        boolean fits(HttpAddress address) {
            return (method.isEmpty() || method.equals(address.method()))
                    && address.path().startsWith(prefix);
        }

        boolean opensTo(String asking) {
            return who.contains(EVERYBODY) || who.contains(asking);
        }
    }

    /// Says who may.
    ///
    /// @param addresses the beginning of a path, or a method and that
    /// @param who roles, and scopes, which hold a colon; or [#EVERYBODY]
    public AccessMatrix line(String addresses, String... who) {
        int space = addresses.indexOf(' ');
        lines.add(
                new Line(space < 0 ? "" : addresses.substring(0, space), addresses.substring(space + 1), Set.of(who)));
        return this;
    }

    /// Fails for everybody who gets in where they should not, or does not where they should, and tells them all.
    ///
    /// @param application the package whose controllers are walked
    /// @param filters what Spring Security calls `springSecurityFilterChain`
    public void assertKept(String application, Filter filters) {
        List<HttpAddress> addresses = HttpAddress.of(application);
        assertThat(addresses).isNotEmpty();
        var answers = new SoftAssertions();
        for (HttpAddress address : addresses) {
            Line line = lines.stream()
                    .filter(candidate -> candidate.fits(address))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody says who may use " + address));
            asking().forEach((who, authorization) -> answers.assertThat(
                            status(filters, address, authorization, ELSEWHERE))
                    .as(who + " " + address)
                    .isIn(expected(line, who)));
            if (address.path().startsWith("/api/")) {
                answers.assertThat(status(filters, address, "", HERE))
                        .as(NOBODY + " on this machine " + address)
                        .isIn(expected(line, NOBODY));
            }
        }
        answers.assertAll();
    }

    /// Where anybody may, a token that is not true may be told to be so, or not be looked at.
    private static List<Integer> expected(Line line, String who) {
        boolean untrue = who.startsWith(NOBODY + " ");
        if (line.opensTo(who)) {
            return untrue ? List.of(200, 401) : List.of(200);
        }
        return List.of(who.startsWith(NOBODY) ? 401 : 403);
    }

    /// Everybody who is named anywhere, those who are not, and those whose tokens are not true.
    private Map<String, String> asking() {
        Set<String> named = lines.stream()
                .flatMap(line -> line.who().stream())
                .filter(who -> !who.equals(EVERYBODY))
                .collect(Collectors.toSet());
        String[] roles = named.stream().filter(who -> !isScope(who)).toArray(String[]::new);
        Map<String, String> asking = new LinkedHashMap<>(Map.of(
                NOBODY,
                "",
                NOBODY + " any more",
                issuer.person(roles).expired().bearer(),
                NOBODY + " here",
                issuer.person(roles).forAudience("elsewhere").bearer(),
                NOBODY + " we know",
                issuer.person(roles).from("https://elsewhere.example").bearer(),
                NOBODY + " who can sign",
                issuer.person(roles).forged().bearer(),
                "a person without a role",
                issuer.person().bearer(),
                "a person with another role",
                issuer.person("ANOTHER").bearer(),
                "a program without a scope",
                issuer.machine().bearer(),
                "a program with another scope",
                issuer.machine("another:scope").bearer()));
        Arrays.stream(roles)
                .forEach(role -> asking.put(role, issuer.person(role).bearer()));
        named.stream()
                .filter(AccessMatrix::isScope)
                .forEach(scope -> asking.put(scope, issuer.machine(scope).bearer()));
        return asking;
    }

    private static boolean isScope(String who) {
        return who.indexOf(':') >= 0;
    }

    /// A path is filled in with whatever: who may not must not learn whether it exists.
    private static int status(Filter filters, HttpAddress address, String authorization, String from) {
        var request =
                new MockHttpServletRequest(address.method(), address.path().replaceAll("\\{[^}]*}", "x"));
        request.setRemoteAddr(from);
        if (!authorization.isEmpty()) {
            request.addHeader(HttpHeaders.AUTHORIZATION, authorization);
        }
        var response = new MockHttpServletResponse();
        try {
            filters.doFilter(request, response, new MockFilterChain());
        } catch (Exception e) {
            throw new AssertionError(address + " fails", e);
        }
        return response.getStatus();
    }
}
