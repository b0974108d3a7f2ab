package fr.prendresoin.platform.security;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/// Who may use an address. Whoever has one of the authorities may; with none named, nobody may.
///
/// @param method absent for all of them
/// @param pattern such as `/api/drafts/**`
/// @param authorities as Spring Security names them: `ROLE_` and a role, `SCOPE_` and a scope
/// @param toAnyone whether it is open; who asks is known all the same, if they say so
/// @param onThisMachine whether a caller on the service's own machine may as well, without a token
public record AccessRule(
        @Nullable HttpMethod method, String pattern, Set<String> authorities, boolean toAnyone, boolean onThisMachine) {

    /// A rule for every method of an address, in the making.
    public static AccessRule on(String pattern) {
        return new AccessRule(null, pattern, Set.of(), false, false);
    }

    /// A rule for one method of an address, in the making.
    public static AccessRule on(HttpMethod method, String pattern) {
        return new AccessRule(method, pattern, Set.of(), false, false);
    }

    /// Lets people with one of these roles pass too.
    public AccessRule roles(String... roles) {
        return allowing("ROLE_"::concat, roles);
    }

    /// Lets programs with one of these scopes pass too.
    public AccessRule scopes(String... scopes) {
        return allowing("SCOPE_"::concat, scopes);
    }

    /// Lets everybody pass.
    public AccessRule anyone() {
        return new AccessRule(method, pattern, authorities, true, onThisMachine);
    }

    /// Lets whoever is on the machine of the service pass too, without a token.
    ///
    /// @throws IllegalArgumentException for what is not an operation: the gateway may be on this machine too, and
    /// all that it passes on then comes from here
    public AccessRule orOnThisMachine() {
        if (!pattern.startsWith("/ops/")) {
            throw new IllegalArgumentException(pattern + " is for people and programs that say who they are");
        }
        return new AccessRule(method, pattern, authorities, toAnyone, true);
    }

    private AccessRule allowing(Function<String, String> authority, String... names) {
        Set<String> more = Stream.concat(
                        authorities.stream(), Arrays.stream(names).map(authority))
                .collect(Collectors.toUnmodifiableSet());
        return new AccessRule(method, pattern, more, toAnyone, onThisMachine);
    }
}
