package fr.prendresoin.catalog;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Référentiels",
                        version = "v1",
                        description =
                                "Les familles, les fiches métiers, les diplômes, les financements, les codes ROME et"
                                        + " les territoires ; et, pour les éditeurs, les fiches et les réglages de la"
                                        + " recherche. Communes : Code officiel géographique (INSEE), Etalab, Licence"
                                        + " Ouverte ; coordonnées : GeoNames, CC BY 4.0 ; ROME 4.60 : France Travail."),
        servers = @Server(url = "/", description = "Cette adresse"))
class CatalogApplication {

    static void main(String[] arguments) {
        SpringApplication.run(CatalogApplication.class, arguments);
    }
}
