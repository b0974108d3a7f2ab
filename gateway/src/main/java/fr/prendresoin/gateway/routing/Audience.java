package fr.prendresoin.gateway.routing;

import fr.prendresoin.platform.security.AccessRule;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/// Whom an address is for.
public enum Audience {
    /// Whoever asks; it is not even looked at who that is.
    EVERYBODY {
        @Override
        Stream<AccessRule> rules(String pattern) {
            return Stream.empty();
        }
    },
    /// Those who write what the platform says.
    EDITORS {
        @Override
        Stream<AccessRule> rules(String pattern) {
            return Stream.of(AccessRule.on(pattern).roles("EDITOR", "ADMIN"));
        }
    },
    /// Those who keep it running; their programs may look.
    OPERATORS {
        @Override
        Stream<AccessRule> rules(String pattern) {
            return Stream.of(
                    AccessRule.on(HttpMethod.GET, pattern).roles("OPERATOR").scopes("ops:read"),
                    AccessRule.on(pattern).roles("OPERATOR"));
        }
    };

    abstract Stream<AccessRule> rules(String pattern);
}
