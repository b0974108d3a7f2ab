package fr.prendresoin.catalog.formation.imports;

import fr.prendresoin.platform.security.AccessRule;
import fr.prendresoin.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/// Operations are for operators, and for whoever is on the machine. Their programs may look.
@Configuration(proxyBeanMethods = false)
class Operators {

    private static final String OPERATIONS = "/ops/**";

    @Bean
    AccessRules operations() {
        return new AccessRules(
                AccessRule.on(HttpMethod.GET, OPERATIONS)
                        .roles("OPERATOR")
                        .scopes("ops:read")
                        .orOnThisMachine(),
                AccessRule.on(OPERATIONS).roles("OPERATOR").orOnThisMachine());
    }
}
