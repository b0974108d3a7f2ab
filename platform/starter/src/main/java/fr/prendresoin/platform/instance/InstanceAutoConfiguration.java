package fr.prendresoin.platform.instance;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/// A service that listens on a port is known by it.
@AutoConfiguration
@ConditionalOnProperty("server.port")
class InstanceAutoConfiguration {

    @Bean
    Instance instance(@Value("${server.port}") int port) {
        return Instance.at(port);
    }
}
