package fr.prendresoin.catalog.diploma;

import fr.prendresoin.catalog.funding.Fundings;
import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.platform.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Diplômes")
class DiplomaController {

    private static final String LEVELS = "« level » va de 3 à 8.";

    private final Diplomas diplomas;
    private final Fundings fundings;
    private final MetierNames metiers;
    private final Clock clock;

    DiplomaController(Diplomas diplomas, Fundings fundings, MetierNames metiers, Clock clock) {
        this.diplomas = diplomas;
        this.fundings = fundings;
        this.metiers = metiers;
        this.clock = clock;
    }

    @GetMapping("/api/diplomas")
    @Operation(
            summary = "Les diplômes et les formations",
            description = "Qui mènent aux métiers du soin et de l’accompagnement, du premier niveau au plus élevé.")
    DiplomaList diplomas(
            @Parameter(description = "Seulement ceux qui mènent à ce métier", example = "aide-soignant")
                    @RequestParam(required = false)
                    @Nullable String metier,
            @Parameter(description = "Seulement ceux de ce niveau du cadre national", example = "4")
                    @RequestParam(required = false)
                    @Min(value = 3, message = LEVELS) @Max(value = 8, message = LEVELS) @Nullable Integer level,
            @Parameter(description = "Début d’un mot du nom ou du sigle ; sans égard aux accents", example = "DEAS")
                    @RequestParam(required = false)
                    @Size(max = 80, message = "« q » compte au plus 80 caractères.") @Nullable String q) {
        if (metier != null && metiers.label(metier).isEmpty()) {
            throw new InvalidRequest(
                    "metier", "unknown-value", "Le métier « " + metier + " » n’a pas de fiche sur la plateforme.");
        }
        List<DiplomaSummary> items = diplomas.search(metier, level, q).stream()
                .map(DiplomaSummary::of)
                .toList();
        return new DiplomaList(items.size(), items);
    }

    @GetMapping("/api/diplomas/{code}")
    @ApiResponse(responseCode = "200", description = "Le diplôme")
    @ApiResponse(responseCode = "410", description = "Le diplôme a été retiré")
    @Operation(
            summary = "Un diplôme",
            description =
                    "Niveau, durée, accès, contenu, financements et métiers. Un code RNCP échu ou non vérifié n’est"
                            + " jamais donné pour actuel. 404 si aucun diplôme ne porte ce code, 410 s’il a été retiré.")
    DiplomaSheet diploma(@Parameter(description = "Code", example = "DEAS") @PathVariable String code) {
        return diplomas.find(code)
                .map(diploma -> DiplomaSheet.of(diploma, fundings, metiers, clock))
                .orElseThrow(() -> missing(code));
    }

    private ProblemException missing(String code) {
        return diplomas.isWithdrawn(code)
                ? new Gone("Diplôme retiré", "Le diplôme « " + code + " » a été retiré de la plateforme.", Map.of())
                : new NotFound("Aucun diplôme ne porte le code « " + code + " ».");
    }

    record DiplomaList(
            @Schema(description = "Nombre de diplômes") int total, List<DiplomaSummary> items) {}

    @Schema(description = "Un diplôme, en bref.")
    record DiplomaSummary(
            @Schema(description = "Code", example = "DEAS") String code,

            @Schema(example = "Diplôme d’État d’aide-soignant")
            String name,

            @Schema(example = "Diplôme d’État") String type,

            @Schema(description = "Niveau du cadre national, de 3 à 8") @Nullable Integer level,

            @Schema(description = "Sigle", example = "DEAS") @Nullable String acronym,

            @Schema(description = "Durée de référence") String duration,
            boolean apprenticeship,
            boolean vae,
            @Schema(description = "À quoi il sert") String summary) {

        static DiplomaSummary of(Diploma diploma) {
            return new DiplomaSummary(
                    diploma.code(),
                    diploma.name(),
                    diploma.type(),
                    diploma.level(),
                    diploma.acronym(),
                    diploma.duration(),
                    diploma.apprenticeship(),
                    diploma.vae(),
                    diploma.summary());
        }
    }
}
