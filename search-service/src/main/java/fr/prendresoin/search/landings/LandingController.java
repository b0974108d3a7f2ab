package fr.prendresoin.search.landings;

import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.search.reference.Reference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/landings/{metier}")
@Tag(name = "Métiers par ville", description = "Pour les programmes de la plateforme : la porte d’entrée n’y mène pas.")
class LandingController {

    private static final String WHICH = "Les communes de plus de 5 000 habitants qui ont, à " + Towns.RADIUS_KM
            + " km au plus, trois offres ou une formation de ce métier. Les nombres ont une minute au plus.";

    private final Landings landings;
    private final Reference reference;

    LandingController(Landings landings, Reference reference) {
        this.landings = landings;
        this.reference = reference;
    }

    @GetMapping
    @Operation(summary = "Les communes où un métier a une page", description = WHICH + " Les plus peuplées d’abord.")
    @ApiResponse(responseCode = "200", description = "Les communes, avec ce qu’il y a autour")
    @ApiResponse(responseCode = "404", description = "Aucun métier clé ne porte cet identifiant")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    LandingList landings(
            @Parameter(description = "Métier clé", example = "aide-soignant") @PathVariable String metier) {
        LandingTable table = tableFor(metier);
        return new LandingList(metier, Towns.RADIUS_KM, table.countedAt(), table.of(metier));
    }

    @GetMapping("/{commune}")
    @Operation(summary = "La page d’un métier dans une commune", description = WHICH)
    @ApiResponse(responseCode = "200", description = "La commune, avec ce qu’il y a autour")
    @ApiResponse(responseCode = "404", description = "Ce métier n’a pas de page dans cette commune")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    LandingPage landing(
            @Parameter(description = "Métier clé", example = "aide-soignant") @PathVariable String metier,
            @Parameter(description = "Code INSEE, ou nom dans une adresse", example = "lyon-69") @PathVariable
                    String commune) {
        LandingTable table = tableFor(metier);
        Landing landing = table.of(metier, commune)
                .orElseThrow(() -> new NotFound(
                        "Le métier « " + metier + " » n’a pas de page pour la commune « " + commune + " »."));
        return new LandingPage(metier, Towns.RADIUS_KM, table.countedAt(), landing, table.near(metier, landing));
    }

    private LandingTable tableFor(String metier) {
        if (!reference.metiers().containsKey(metier)) {
            throw new NotFound("Aucun métier ne porte l’identifiant « " + metier + " ».");
        }
        return landings.current();
    }

    @Schema(description = "Les communes où un métier a une page.")
    record LandingList(
            String metier,

            @Schema(description = "Jusqu’où ce qui est autour est compté, en kilomètres")
            int radiusKm,

            @Schema(description = "Quand cela a été compté, UTC")
            Instant countedAt,

            List<Landing> communes) {}

    @Schema(description = "La page d’un métier dans une commune.")
    record LandingPage(
            String metier,

            @Schema(description = "Jusqu’où ce qui est autour est compté, en kilomètres")
            int radiusKm,

            @Schema(description = "Quand cela a été compté, UTC")
            Instant countedAt,

            Landing commune,

            @Schema(
                    description = "Les communes les plus proches, à " + Towns.RADIUS_KM
                            + " km au plus, où ce métier a une page aussi")
            List<Landing> neighbours) {}
}
