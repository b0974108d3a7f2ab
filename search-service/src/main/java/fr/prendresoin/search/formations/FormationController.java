package fr.prendresoin.search.formations;

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
@Tag(name = "Formations")
class FormationController {

    private final FormationReader reader;
    private final FormationSearches searches;
    private final FormationSteps steps;
    private final FormationDetails details;

    FormationController(
            FormationReader reader, FormationSearches searches, FormationSteps steps, FormationDetails details) {
        this.reader = reader;
        this.searches = searches;
        this.steps = steps;
        this.details = details;
    }

    @Bean
    static ByHand<FormationParameters> formationParameters() {
        return FormationReader.PARAMETERS;
    }

    @GetMapping("/api/formations")
    @Operation(
            summary = "Cherche des formations",
            description =
                    "Une phrase est comprise, et la réponse dit ce qu’elle en a compris. Les sessions passées ne sont pas proposées. Une formation qui n’a plus de session à venir"
                            + " reste visible, après les autres. Un rayon est strict : rien au-delà.")
    @ApiResponse(responseCode = "200", description = "Une page de formations")
    @ApiResponse(responseCode = "400", description = "Un paramètre est inconnu ou mal formé : la réponse le nomme")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    FormationPage search(@ParameterObject FormationParameters parameters, WebRequest request) {
        FormationSearch search = reader.read(parameters);
        FormationPage page = searches.find(search);
        return page.total() >= NextSteps.FEW
                ? page
                : page.followedBy(steps.of(request.getParameterMap(), search, page.total()));
    }

    @GetMapping("/api/formations/cells")
    @Operation(
            summary = "Compte les formations par case d’une carte",
            description = "Avec les filtres de la recherche. Une formation qui se suit en plusieurs lieux compte dans"
                    + " la case de chacun.")
    @ApiResponse(responseCode = "200", description = "Les cases")
    @ApiResponse(responseCode = "400", description = "Un paramètre est inconnu ou mal formé : la réponse le nomme")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    Cells cells(@ParameterObject FormationParameters parameters, @ParameterObject ViewParameters view) {
        return searches.cells(reader.read(parameters), View.of(view));
    }

    @GetMapping("/api/formations/{id}")
    @Operation(summary = "Donne une formation, avec ses sessions à venir et des formations proches")
    @ApiResponse(responseCode = "200", description = "La formation")
    @ApiResponse(
            responseCode = "404",
            description = "Elle n’a jamais existé ici, ou elle est retirée depuis plus d’un an")
    @ApiResponse(
            responseCode = "410",
            description = "Elle a été retirée : raison, date, formations proches",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = GoneFormation.class)))
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    FormationDetail formation(
            @Parameter(description = "Identifiant", example = "lheo-14_AF_0000011179") @PathVariable String id) {
        return details.find(id);
    }
}
