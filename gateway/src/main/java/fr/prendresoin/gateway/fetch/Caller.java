package fr.prendresoin.gateway.fetch;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/// Who asks, where that matters.
public final class Caller {

    private Caller() {}

    /// The token with which a service may see for itself; none where an address is for everybody.
    public static Optional<String> token() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof AbstractOAuth2TokenAuthenticationToken<?> known
                ? Optional.of(known.getToken().getTokenValue())
                : Optional.empty();
    }
}
