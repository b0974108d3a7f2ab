package fr.prendresoin.platform.security;

import fr.prendresoin.platform.problem.LocalOperation;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.DelegatingJwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Protects the addresses that [AccessRules] name, and leaves all others alone. Before Spring Boot's own, which
/// protects everything as long as nobody says otherwise.
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure."
                    + "OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnClass(BearerTokenAuthenticationFilter.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(IdentitySettings.class)
class AccessAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder accessTokens(IdentitySettings settings) {
        return new AccessTokens(settings);
    }

    @Bean
    HttpFirewall requestsAsTheyCame() {
        return new AsItCame();
    }

    @Bean
    SecurityFilterChain protectedAddresses(
            HttpSecurity http,
            ObjectProvider<AccessRules> declared,
            IdentitySettings settings,
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        List<AccessRule> rules =
                declared.orderedStream().flatMap(some -> some.rules().stream()).toList();
        var refusals = new AccessRefusals(resolver);
        return http.securityMatcher(anyOf(rules))
                .authorizeHttpRequests(requests -> {
                    rules.forEach(
                            rule -> requests.requestMatchers(matcher(rule)).access(decision(rule)));
                    requests.anyRequest().denyAll();
                })
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(authorities(settings.rolesClaim()))))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                // What comes with a token was not sent by a browser of its own accord.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static RequestMatcher anyOf(List<AccessRule> rules) {
        List<RequestMatcher> matchers = rules.stream()
                .map(AccessRule::pattern)
                .distinct()
                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                .toList();
        return matchers.isEmpty() ? request -> false : new OrRequestMatcher(matchers);
    }

    private static RequestMatcher matcher(AccessRule rule) {
        return rule.method() == null
                ? PathPatternRequestMatcher.pathPattern(rule.pattern())
                : PathPatternRequestMatcher.pathPattern(rule.method(), rule.pattern());
    }

    private static AuthorizationManager<RequestAuthorizationContext> decision(AccessRule rule) {
        if (rule.toAnyone()) {
            return SingleResultAuthorizationManager.permitAll();
        }
        AuthorizationManager<RequestAuthorizationContext> byAuthority =
                rule.authorities().isEmpty()
                        ? SingleResultAuthorizationManager.denyAll()
                        : AuthorityAuthorizationManager.hasAnyAuthority(
                                rule.authorities().toArray(String[]::new));
        return rule.onThisMachine()
                ? (who, context) -> LocalOperation.isLocal(context.getRequest())
                        ? new AuthorizationDecision(true)
                        : byAuthority.authorize(who, context)
                : byAuthority;
    }

    private static JwtAuthenticationConverter authorities(String rolesClaim) {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName(rolesClaim);
        roles.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(
                new DelegatingJwtGrantedAuthoritiesConverter(new JwtGrantedAuthoritiesConverter(), roles));
        return converter;
    }
}
