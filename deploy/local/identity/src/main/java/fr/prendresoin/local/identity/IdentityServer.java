package fr.prendresoin.local.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Whom everybody on this machine believes, and nobody elsewhere may.
@SpringBootApplication
@ConfigurationPropertiesScan
class IdentityServer {

    static void main(String[] arguments) {
        SpringApplication.run(IdentityServer.class, arguments);
    }
}
