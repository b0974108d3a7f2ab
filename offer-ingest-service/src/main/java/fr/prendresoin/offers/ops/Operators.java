package fr.prendresoin.offers.ops;

import fr.prendresoin.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may operate the service.
@Configuration(proxyBeanMethods = false)
class Operators {

    @Bean
    AccessRules operations() {
        return AccessRules.operations("/ops/**").and(AccessRules.operationsThroughTheGateway("/api/ops/**"));
    }
}
