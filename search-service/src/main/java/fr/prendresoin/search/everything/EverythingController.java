package fr.prendresoin.search.everything;

import fr.prendresoin.search.parameters.ByHand;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Recherche")
class EverythingController {

    private final LookReader reader;
    private final Everything everything;

    EverythingController(LookReader reader, Everything everything) {
        this.reader = reader;
        this.everything = everything;
    }

    @Bean
    static ByHand<EverythingParameters> everythingParameters() {
        return LookReader.PARAMETERS;
    }

    @GetMapping("/api/search")
    @Operation(
            summary =
                    "Cherche à la fois des métiers, des offres, des formations, des événements et des choses à savoir",
            description = "Les premiers résultats de chaque sorte. Une phrase est comprise, et la réponse dit ce"
                    + " qu’elle en a compris ; chaque sorte n’en retient que ce qui la concerne : une fiche métier"
                    + " n’a ni lieu ni contrat. Un événement passé ou annulé n’est pas montré ; un événement à"
                    + " distance l’est quand aucun lieu n’est demandé.")
    @ApiResponse(responseCode = "200", description = "Des résultats de chaque sorte")
    @ApiResponse(responseCode = "400", description = "Un paramètre est inconnu ou mal formé : la réponse le nomme")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    EverythingPage everything(@ParameterObject EverythingParameters parameters) {
        return everything.find(reader.read(parameters));
    }
}
