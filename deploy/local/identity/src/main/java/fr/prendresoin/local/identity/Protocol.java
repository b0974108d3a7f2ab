package fr.prendresoin.local.identity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/// OpenID Connect, and the page where people log in.
@Configuration(proxyBeanMethods = false)
class Protocol {

    private static final String LOGIN = "/connexion";

    @Bean
    AuthorizationServerSettings server(IdentityServerSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain openIdConnect(HttpSecurity http, IdentityServerSettings settings) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    // Whose session is from before a restart is not known here any more, and logged out all the same.
                    server.oidc(oidc -> oidc.logoutEndpoint(logout -> logout.errorResponseHandler(
                            (request, response, e) -> response.sendRedirect(settings.gateway() + "/"))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    SecurityFilterChain people(HttpSecurity http, IdentityServerSettings settings) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(LOGIN, "/pages/*.css")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(LOGIN)
                        .usernameParameter("identifiant")
                        .passwordParameter("mot-de-passe")
                        .defaultSuccessUrl(settings.gateway() + "/"))
                .headers(headers ->
                        headers.addHeaderWriter(new StaticHeadersWriter("Content-Security-Policy", policy(settings))))
                .build();
    }

    /// What a form leads to counts as its action: back to the gateway.
    private static String policy(IdentityServerSettings settings) {
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "style-src 'self'",
                        "form-action 'self' " + settings.gateway(),
                        "base-uri 'none'",
                        "frame-ancestors 'none'"));
    }
}
