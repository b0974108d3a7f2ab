package fr.prendresoin.search.relevance;

import fr.prendresoin.platform.problem.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Lets editors see what a change of the settings would do before they publish it.
@RestController
@Tag(name = "Réglage de la recherche")
class EvaluationController {

    private static final String PATH = "/api/search/evaluations";

    private final Evaluations evaluations;

    EvaluationController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @PostMapping(PATH)
    @Operation(
            summary = "Mesure la recherche actuelle, et avec un brouillon de réglages",
            description =
                    "Rend la main aussitôt : la réponse dit où suivre la mesure. Une seule à la fois. Réservé aux rôles EDITOR et ADMIN.")
    @ApiResponse(responseCode = "202", description = "La mesure a commencé")
    @ApiResponse(responseCode = "400", description = "Le brouillon n’est pas valable : la réponse nomme chaque endroit")
    @ApiResponse(responseCode = "409", description = "Une mesure est déjà en cours")
    ResponseEntity<Evaluation> start(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Draft.class)))
                    @RequestBody
                    JsonNode body) {
        Draft draft = DraftReader.read(body);
        Evaluation started = evaluations.start(draft);
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + started.id()))
                .body(started);
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "Dit où en est une mesure, et ce qu’elle a trouvé")
    @ApiResponse(responseCode = "200", description = "La mesure")
    @ApiResponse(responseCode = "404", description = "Aucune mesure récente n’a cet identifiant")
    Evaluation evaluation(@PathVariable String id) {
        return evaluations
                .find(id)
                .orElseThrow(() -> new NotFound("Aucune évaluation récente n’a l’identifiant « " + id + " »."));
    }
}
