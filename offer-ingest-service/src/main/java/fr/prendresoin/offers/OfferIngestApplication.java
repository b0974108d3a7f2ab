package fr.prendresoin.offers;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The service that gathers job offers.
@SpringBootApplication
@ConfigurationPropertiesScan
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Collecte",
                        version = "v1",
                        description =
                                "La chaîne des offres : ce qui entre, ce qui en devient, et ce qui se commande."
                                        + " Ce qui se commande ne se demande que depuis la machine du service ; signaler une offre est ouvert à tout le monde."),
        servers = @Server(url = "/", description = "Cette adresse"))
public class OfferIngestApplication {

    static void main(String[] args) {
        SpringApplication.run(OfferIngestApplication.class, args);
    }
}
