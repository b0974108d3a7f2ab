package fr.prendresoin.search.orientation;

import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.question.Around;
import fr.prendresoin.search.question.Arounds;
import fr.prendresoin.search.question.Subject;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Answers tell of a person: no cache on the way keeps what was asked.
@RestController
@Tag(name = "Orientation")
class OrientationController {

    private static final int DEFAULT_RADIUS = 20;

    private final Orientation orientation;
    private final Arounds arounds;

    OrientationController(Orientation orientation, Arounds arounds) {
        this.orientation = orientation;
        this.arounds = arounds;
    }

    @GetMapping("/api/orientation/questions")
    @Operation(
            summary = "Pose la question suivante du questionnaire d’orientation",
            description =
                    "Huit questions au plus, choisies d’après les réponses : la suivante est celle qui départage le"
                            + " mieux les métiers en tête. Les réponses ne sont que dans l’adresse, rien n’est gardé. À"
                            + " 26-29 ans, chacun choisit son profil.")
    @ApiResponse(responseCode = "200", description = "Les réponses données et la question suivante")
    @ApiResponse(responseCode = "400", description = "Un paramètre est inconnu ou mal formé : la réponse le nomme")
    ResponseEntity<OrientationStep> questions(
            @RequestParam
                    @Parameter(
                            description = "Profil.",
                            example = "16-25",
                            schema = @Schema(allowableValues = {"16-25", "30-55"}))
                    String profile,
            @RequestParam(required = false)
                    @Parameter(
                            description =
                                    "Réponses : question:réponse, séparées par des points-virgules ; « - » passe.",
                            example = "q1:a,b;q5:-;q2:c")
                    @Nullable String a) {
        return unkept(orientation.step(orientation.read(profile, a)));
    }

    @GetMapping("/api/orientation/results")
    @Operation(
            summary = "Suggère des métiers d’après des réponses",
            description =
                    "Chaque métier dit pourquoi il est suggéré, ce qu’il faut en savoir, et ce qui se trouve près de"
                            + " la commune demandée. Aucune réponse n’élimine un métier. Si la recherche ne répond pas,"
                            + " les nombres manquent et « unavailable » le dit.")
    @ApiResponse(responseCode = "200", description = "Les métiers suggérés")
    @ApiResponse(responseCode = "400", description = "Un paramètre est inconnu ou mal formé : la réponse le nomme")
    @ApiResponse(responseCode = "503", description = "Le service démarre")
    ResponseEntity<OrientationResults> results(
            @RequestParam
                    @Parameter(
                            description = "Profil.",
                            example = "16-25",
                            schema = @Schema(allowableValues = {"16-25", "30-55"}))
                    String profile,
            @RequestParam
                    @Parameter(
                            description =
                                    "Réponses : question:réponse, séparées par des points-virgules ; « - » passe.",
                            example = "q1:a,b;q5:-;q2:c")
                    String a,
            @RequestParam(required = false)
                    @Parameter(description = "Commune autour de laquelle compter : code INSEE.", example = "69383")
                    @Nullable String commune,
            @RequestParam(required = false)
                    @Parameter(
                            description =
                                    "Rayon strict autour de la commune, en kilomètres : de 1 à 200, 20 par défaut.",
                            example = "20",
                            schema =
                                    @Schema(
                                            type = "integer",
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "" + Subject.MAX_RADIUS,
                                            defaultValue = "" + DEFAULT_RADIUS))
                    @Nullable String radius) {
        Answers answers = orientation.read(profile, a);
        return unkept(orientation.results(answers, around(commune, radius)));
    }

    private @Nullable Around around(@Nullable String commune, @Nullable String radius) {
        var check = new Checks();
        Around around = arounds.read(check, commune, check.integer("radius", radius), DEFAULT_RADIUS);
        check.throwIfAny();
        return around;
    }

    private static <T> ResponseEntity<T> unkept(T answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
