package fr.prendresoin.offers.moderation;

import fr.prendresoin.offers.lifecycle.States;
import fr.prendresoin.offers.lifecycle.States.Subject;
import fr.prendresoin.offers.reports.Report;
import fr.prendresoin.offers.reports.Reports;
import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.NotFound;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@Tag(name = "Signalements", description = "Ce qui ne va pas dans une offre, dit par qui la lit.")
class ReportController {

    private final States states;
    private final Reports reports;
    private final MeterRegistry meters;

    ReportController(States states, Reports reports, MeterRegistry meters) {
        this.states = states;
        this.reports = reports;
        this.meters = meters;
    }

    @Schema(name = "ReceivedReport")
    record Received(
            @Schema(description = "L’offre signalée", example = "ft-PS0A1B2C3")
            String offer,

            @Schema(description = "Le motif retenu") String reason) {}

    @PostMapping(path = "/api/offers/{id}/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Signaler une offre",
            description = "L’équipe du site lit les signalements et garde l’offre ou la retire. Rien n’est gardé de qui"
                    + " signale ; les numéros de téléphone et les adresses électroniques sont masqués.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = DescribedReport.class))))
    @ApiResponse(responseCode = "202", description = "Le signalement est reçu")
    @ApiResponse(responseCode = "404", description = "Aucune offre ne porte cet identifiant")
    @ApiResponse(responseCode = "410", description = "L’offre est déjà retirée")
    Received report(
            @Parameter(description = "Identifiant de l’offre", example = "ft-PS0A1B2C3") @PathVariable String id,
            @RequestBody JsonNode body) {
        Report report = ReportReader.read(body);
        Subject offer = states.subjects(List.of(id)).get(id);
        if (offer == null) {
            throw new NotFound("Aucune offre ne porte cet identifiant.");
        }
        if (offer.withdrawnAt() != null) {
            throw new Gone(
                    "Offre retirée",
                    "Cette offre n’est plus visible : il n’y a plus rien à signaler.",
                    Map.of("withdrawnAt", offer.withdrawnAt()));
        }
        reports.add(id, report);
        String reason = report.reason().code();
        meters.counter("prendresoin.offers.reports", "reason", reason).increment();
        return new Received(id, reason);
    }
}
