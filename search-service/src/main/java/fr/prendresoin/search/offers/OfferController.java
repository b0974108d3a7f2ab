package fr.prendresoin.search.offers;

import fr.prendresoin.search.cells.Cells;
import fr.prendresoin.search.cells.View;
import fr.prendresoin.search.cells.ViewParameters;
import fr.prendresoin.search.detours.NextSteps;
import fr.prendresoin.search.parameters.ByHand;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@Tag(name = "Offres d’emploi")
class OfferController {

    private final OfferReader reader;
    private final OfferSearches searches;
    private final OfferSteps steps;
    private final OfferDetails details;

    OfferController(OfferReader reader, OfferSearches searches, OfferSteps steps, OfferDetails details) {
        this.reader = reader;
        this.searches = searches;
        this.steps = steps;
        this.details = details;
    }

    @Bean
    static ByHand<OfferParameters> offerParameters() {
        return OfferReader.PARAMETERS;
    }

    @GetMapping("/api/offers")
    @Operation(
            summary = "Cherche des offres d’emploi",
            description =
                    "Les offres d’un même poste forment une seule annonce, avec ses lieux. Les nombres des filtres"
                            + " tiennent compte de tous les autres filtres choisis. Une phrase est comprise, et la"
                            + " réponse dit ce qu’elle en a compris. Un rayon est strict : rien au-delà.")
    @ApiResponse(responseCode = "200", description = "Une page d’annonces")
    @ApiResponse(responseCode = "400", description = "Un paramètre est inconnu ou mal formé : la réponse le nomme")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    OfferPage search(@ParameterObject OfferParameters parameters, WebRequest request) {
        OfferSearch search = reader.read(parameters);
        OfferPage page = searches.find(search);
        return page.total() >= NextSteps.FEW
                ? page
                : page.followedBy(steps.of(request.getParameterMap(), search, page.total()));
    }

    @GetMapping("/api/offers/cells")
    @Operation(summary = "Compte les offres par case d’une carte", description = "Avec les filtres de la recherche.")
    @ApiResponse(responseCode = "200", description = "Les cases")
    @ApiResponse(responseCode = "400", description = "Un paramètre est inconnu ou mal formé : la réponse le nomme")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    Cells cells(@ParameterObject OfferParameters parameters, @ParameterObject ViewParameters view) {
        return searches.cells(reader.read(parameters), View.of(view));
    }

    @GetMapping("/api/offers/{id}")
    @Operation(summary = "Donne une offre, avec ses lieux et des offres proches")
    @ApiResponse(responseCode = "200", description = "L’offre")
    @ApiResponse(
            responseCode = "404",
            description = "Elle n’a jamais existé ici, ou elle est retirée depuis plus d’un an")
    @ApiResponse(
            responseCode = "410",
            description = "Elle a été retirée : raison, date, offres proches",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = GoneOffer.class)))
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    OfferDetail offer(@Parameter(description = "Identifiant", example = "ft-PS0A1B2C3") @PathVariable String id) {
        return details.find(id);
    }
}
