package fr.prendresoin.gateway.routing;

import fr.prendresoin.platform.security.AccessRule;
import fr.prendresoin.platform.security.AccessRules;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may use which route. Each service decides again for itself.
@Configuration(proxyBeanMethods = false)
class Access {

    @Bean
    AccessRules accessRules() {
        Stream<AccessRule> own = Stream.concat(
                Stream.of(AccessRule.on("/api/me").anyone()), Audience.OPERATORS.rules(RouteTable.OPERATIONS));
        Stream<AccessRule> routed =
                RouteTable.ROUTES.stream().flatMap(route -> route.audience().rules(route.pattern()));
        return new AccessRules(Stream.concat(own, routed).toList());
    }
}
