package fr.prendresoin.offers.moderation;

import fr.prendresoin.offers.lifecycle.Refusals.Effect;
import fr.prendresoin.offers.moderation.Decisions.Decided;
import fr.prendresoin.offers.text.Mask;
import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ops/offers/reports")
@Tag(name = "Signalements")
class QueueController {

    private static final int LONGEST_NOTE = 500;

    private final Queue queue;
    private final Decisions decisions;

    QueueController(Queue queue, Decisions decisions) {
        this.queue = queue;
        this.decisions = decisions;
    }

    @Schema(name = "WantedResolution")
    record Wanted(
            @Schema(
                    description = "kept : l’offre reste visible, ou le redevient si elle était refusée ; refused : elle"
                            + " est retirée, et ce que sa source en dit ne la ramène pas",
                    allowableValues = {"kept", "refused"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable String outcome,

            @Schema(description = "Pourquoi : obligatoire pour un refus", maxLength = LONGEST_NOTE) @Nullable String note) {}

    record Resolution(
            String offer,

            @Schema(allowableValues = {"kept", "refused"}) String outcome,

            @Schema(description = "Si la décision change quelque chose à l’offre")
            boolean changed,

            @Schema(description = "Nombre de signalements auxquels elle répond")
            int reports) {}

    @GetMapping
    @Operation(
            summary = "Les offres signalées sur lesquelles rien n’est décidé",
            description = "Les plus signalées d’abord, puis celles qui attendent depuis le plus longtemps.")
    @ApiResponse(responseCode = "200", description = "La file")
    ResponseEntity<QueueView> queue(
            @Parameter(description = "Nombre d’offres à donner")
                    @RequestParam(defaultValue = "50")
                    @Min(value = 1, message = "« limit » doit être compris entre 1 et 200.") @Max(value = 200, message = "« limit » doit être compris entre 1 et 200.") int limit) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(queue.view(limit));
    }

    @PostMapping("/{offer}/resolution")
    @Operation(
            summary = "Décider d’une offre signalée",
            description = "La décision répond à tous ses signalements ; elle peut être changée par une autre. Une offre"
                    + " dont le refus est levé revient avec la prochaine collecte complète, ou dès qu’elle est relue.")
    @ApiResponse(responseCode = "200", description = "La décision vaut")
    @ApiResponse(responseCode = "404", description = "Aucune offre ne porte cet identifiant")
    @ApiResponse(responseCode = "410", description = "L’offre est partie d’elle-même")
    Resolution resolve(
            @Parameter(description = "Identifiant de l’offre", example = "ft-PS0A1B2C3") @PathVariable String offer,
            @RequestBody Wanted wanted) {
        Outcome outcome = outcome(wanted.outcome());
        String note = note(wanted.note());
        if (outcome == Outcome.REFUSED && note == null) {
            throw new InvalidRequest("note", "required", "Un refus se motive : « note » est obligatoire.");
        }
        Decided decided = decisions.decide(offer, outcome, note);
        return switch (decided.effect()) {
            case UNKNOWN -> throw new NotFound("Aucune offre ne porte cet identifiant.");
            case GONE ->
                throw new Gone("Offre retirée", "Cette offre est partie d’elle-même : rien n’est à décider.", Map.of());
            case NONE, DONE ->
                new Resolution(offer, outcome.code(), decided.effect() == Effect.DONE, decided.reports());
        };
    }

    private static Outcome outcome(@Nullable String code) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("outcome", "enum", "« outcome » doit être kept ou refused."));
    }

    private static @Nullable String note(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST_NOTE) {
            throw new InvalidRequest(
                    "note", "length", "« note » ne peut pas dépasser " + LONGEST_NOTE + " caractères.");
        }
        return Mask.contacts(given.strip());
    }
}
