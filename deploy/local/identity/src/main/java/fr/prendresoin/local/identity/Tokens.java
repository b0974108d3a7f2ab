package fr.prendresoin.local.identity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/// What the tokens say of people and programs. Only an access token is meant for the services.
@Configuration(proxyBeanMethods = false)
class Tokens {

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Accounts accounts, IdentityServerSettings settings) {
        return context -> {
            Authentication who = context.getPrincipal();
            if (who != null) {
                context.getClaims().claims(claims -> claims.putAll(accounts.claims(who.getName())));
            }
            if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
                context.getClaims().claims(claims -> claims.putAll(Clients.claims(context.getRegisteredClient())));
                context.getClaims().audience(List.of(settings.audience()));
            }
        };
    }
}
