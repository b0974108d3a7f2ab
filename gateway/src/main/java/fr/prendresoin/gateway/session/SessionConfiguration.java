package fr.prendresoin.gateway.session;

import fr.prendresoin.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    GatewaySettings.Session sessionSettings(GatewaySettings settings) {
        return settings.session();
    }

    /// A session is worth its access token, which is then looked at like any other.
    @Bean
    BearerTokenResolver tokenOfTheHeaderOrTheSession() {
        var header = new DefaultBearerTokenResolver();
        return request -> request.getAttribute(Session.PURPOSE) instanceof Session session
                ? session.tokens().access()
                : header.resolve(request);
    }
}
