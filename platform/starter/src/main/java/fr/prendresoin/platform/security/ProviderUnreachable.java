package fr.prendresoin.platform.security;

import org.springframework.security.core.AuthenticationException;

/// Nobody can tell whether a token is good. That is not the fault of who presents it.
final class ProviderUnreachable extends AuthenticationException {

    ProviderUnreachable(Exception cause) {
        super("the identity provider's keys are unknown", cause);
    }
}
