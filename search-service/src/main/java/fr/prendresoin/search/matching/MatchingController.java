package fr.prendresoin.search.matching;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A POST, because what it says of a person belongs in no address; it changes nothing.
@RestController
@Tag(name = "Rapprochement")
class MatchingController {

    private final WishesReader reader;
    private final Matching matching;

    MatchingController(WishesReader reader, Matching matching) {
        this.reader = reader;
        this.matching = matching;
    }

    @PostMapping(path = "/api/matching", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Classe des offres d’après les souhaits d’une personne",
            description = "Chaque annonce reçoit une note de 0 à 100, dont chaque part dit ses points et pourquoi. Les"
                    + " champs nommés dans « hard » excluent, et la réponse dit ce que chacun coûte ; les autres"
                    + " classent. Des horaires que l’offre ne dit pas valent la moitié. Rien n’est gardé ni"
                    + " journalisé ; aucune donnée de santé n’est demandée ni acceptée.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = MatchingBody.class))))
    @ApiResponse(responseCode = "200", description = "Une page d’annonces classées")
    @ApiResponse(
            responseCode = "400",
            description = "Un champ est inconnu ou mal formé : la réponse le nomme par son pointeur JSON")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    ResponseEntity<MatchingPage> match(@RequestBody byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(matching.rank(reader.read(StrictBody.read(body))));
    }
}
