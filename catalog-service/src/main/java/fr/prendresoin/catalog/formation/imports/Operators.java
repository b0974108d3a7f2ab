package fr.prendresoin.catalog.formation.imports;

import fr.prendresoin.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may operate the service.
@Configuration(proxyBeanMethods = false)
class Operators {

    @Bean
    AccessRules operations() {
        return AccessRules.operations("/ops/**");
    }
}
