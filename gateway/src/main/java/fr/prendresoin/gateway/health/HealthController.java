package fr.prendresoin.gateway.health;

import fr.prendresoin.gateway.health.PlatformHealth.Report;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "État de la plateforme")
class HealthController {

    private final PlatformHealth health;

    HealthController(PlatformHealth health) {
        this.health = health;
    }

    @GetMapping("/health")
    @Operation(summary = "L’état de chaque composant", description = "Vérifié au plus une fois par seconde.")
    @ApiResponse(responseCode = "200", description = "Tout fonctionne.")
    @ApiResponse(
            responseCode = "503",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Report.class)),
            description = "Un composant au moins ne fonctionne pas ; la réponse dit lequel.")
    ResponseEntity<Report> health() throws InterruptedException {
        Report report = health.report();
        return ResponseEntity.status(
                        report.status() == Component.Status.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(report);
    }
}
