package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.crawl.Refreshes;
import fr.prendresoin.offers.feed.FeedUnavailable;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.Unavailable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.apache.kafka.common.KafkaException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Offres", description = "Une offre à la fois. Réservé aux opérateurs et à la machine du service.")
class RefreshController {

    private final Refreshes refreshes;

    RefreshController(Refreshes refreshes) {
        this.refreshes = refreshes;
    }

    record Refreshed(
            String id,

            @Schema(allowableValues = {"received", "withdrawn", "absent"})
            String outcome) {}

    @PostMapping("/ops/offers/{id}/refresh")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Relire une offre à sa source",
            description = "received : elle suit son chemin ; withdrawn : elle n’existe plus et vient d’être retirée ; "
                    + "absent : elle n’existe plus et n’était pas visible.")
    @ApiResponse(responseCode = "202", description = "L’offre a été demandée à sa source")
    @ApiResponse(responseCode = "403", description = "Réservé aux opérateurs et à la machine du service")
    @ApiResponse(responseCode = "503", description = "La source ou Kafka ne répond pas")
    Refreshed refresh(@Parameter(description = "Identifiant", example = "ft-PS0A1B2C3") @PathVariable String id)
            throws InterruptedException {
        if (!id.matches("ft-[A-Za-z0-9]{3,20}")) {
            throw new InvalidRequest(
                    "id", "pattern", "L’identifiant d’une offre de France Travail commence par « ft- ».");
        }
        try {
            return new Refreshed(id, refreshes.refresh(id).name().toLowerCase(Locale.ROOT));
        } catch (FeedUnavailable e) {
            throw new Unavailable("La source ne répond pas : réessayez dans quelques instants.");
        } catch (KafkaException e) {
            throw new Unavailable("Kafka ne répond pas : réessayez dans quelques instants.");
        }
    }
}
