package fr.prendresoin.search.ops;

import fr.prendresoin.platform.security.AccessRule;
import fr.prendresoin.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/// Operations are for operators, and for whoever is on the machine; their programs may look. The counts tell nothing
/// that is not public, and the gateway, which may be elsewhere, compares them with the source. Settings of the search
/// are tried by editors.
@Configuration(proxyBeanMethods = false)
class Access {

    @Bean
    AccessRules accessRules() {
        return new AccessRules(
                        AccessRule.on(HttpMethod.GET, "/ops/search/counts").anyone(),
                        AccessRule.on("/api/search/evaluations/**").roles("EDITOR", "ADMIN"))
                .and(AccessRules.operations("/ops/**"));
    }
}
