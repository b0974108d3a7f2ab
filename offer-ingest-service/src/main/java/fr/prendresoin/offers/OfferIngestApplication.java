package fr.prendresoin.offers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The service that gathers job offers.
@SpringBootApplication
@ConfigurationPropertiesScan
public class OfferIngestApplication {

    static void main(String[] args) {
        SpringApplication.run(OfferIngestApplication.class, args);
    }
}
