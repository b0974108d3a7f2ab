package fr.prendresoin.search.territory;

import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.territory.TerritorySheet.Employment;
import fr.prendresoin.search.territory.TerritorySheet.Named;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/territories")
@Tag(name = "Territoires")
class TerritoryController {

    private static final String WHAT_IT_TELLS =
            "Les offres, les formations, les métiers du plus recherché au moins recherché, avec les indicateurs publiés."
                    + " Quand la recherche ne répond pas, le territoire est donné sans ces nombres et « unavailable » le"
                    + " dit.";

    private final Atlas atlas;
    private final Employments employments;
    private final Reference reference;

    TerritoryController(Atlas atlas, Employments employments, Reference reference) {
        this.atlas = atlas;
        this.employments = employments;
        this.reference = reference;
    }

    @GetMapping("/regions/{code}")
    @Operation(summary = "L’état de l’emploi dans une région", description = WHAT_IT_TELLS)
    @ApiResponse(responseCode = "200", description = "La région")
    @ApiResponse(responseCode = "404", description = "Aucune région ne porte ce code")
    TerritorySheet region(@Parameter(description = "Code", example = "84") @PathVariable String code) {
        Territory.Region region =
                atlas.region(code).orElseThrow(() -> new NotFound("Aucune région ne porte le code « " + code + " »."));
        return sheet(
                "region",
                region.code(),
                region.name(),
                null,
                null,
                region.communes().stream()
                        .map(commune -> new Named(commune.department(), commune.departmentName()))
                        .distinct()
                        .toList(),
                region);
    }

    @GetMapping("/departments/{code}")
    @Operation(summary = "L’état de l’emploi dans un département", description = WHAT_IT_TELLS)
    @ApiResponse(responseCode = "200", description = "Le département")
    @ApiResponse(responseCode = "404", description = "Aucun département ne porte ce code")
    TerritorySheet department(@Parameter(description = "Code", example = "69") @PathVariable String code) {
        Territory.Department department = atlas.department(code)
                .orElseThrow(() -> new NotFound("Aucun département ne porte le code « " + code + " »."));
        return sheet("department", department.code(), department.name(), null, region(department), null, department);
    }

    @GetMapping("/communes/{code}")
    @Operation(
            summary = "L’état de l’emploi autour d’une commune",
            description = "Jusqu’à " + Territory.Surroundings.RADIUS_KM + " km. " + WHAT_IT_TELLS)
    @ApiResponse(responseCode = "200", description = "La commune")
    @ApiResponse(responseCode = "404", description = "Aucune commune ne porte ce code INSEE")
    TerritorySheet commune(@Parameter(description = "Code INSEE", example = "69123") @PathVariable String code) {
        Territory.Surroundings around = atlas.around(code)
                .orElseThrow(() -> new NotFound("Aucune commune ne porte le code INSEE « " + code + " »."));
        Commune commune = around.centre();
        Employment employment = employment(around);
        return new TerritorySheet(
                commune.kind(),
                commune.code(),
                commune.name(),
                new Named(commune.department(), commune.departmentName()),
                new Named(commune.region(), commune.regionName()),
                commune.postalCodes(),
                null,
                null,
                commune.population(),
                commune.latitude(),
                commune.longitude(),
                commune.precision(),
                employment,
                unavailable(employment));
    }

    private TerritorySheet sheet(
            String kind,
            String code,
            String name,
            @Nullable Named department,
            @Nullable Named region,
            @Nullable List<Named> departments,
            Territory territory) {
        Employment employment = employment(territory);
        return new TerritorySheet(
                kind,
                code,
                name,
                department,
                region,
                null,
                departments,
                territory.communes().size(),
                territory.population(),
                centre(territory, Commune::latitude),
                centre(territory, Commune::longitude),
                null,
                employment,
                unavailable(employment));
    }

    private Named region(Territory territory) {
        String code = territory.region();
        return new Named(code, reference.territories().regions().getOrDefault(code, code));
    }

    /// What is known by heart is told even when nothing can be counted.
    private @Nullable Employment employment(Territory territory) {
        try {
            return employments.in(territory, atlas.population());
        } catch (Unavailable e) {
            return null;
        }
    }

    private static @Nullable List<String> unavailable(@Nullable Employment employment) {
        return employment == null ? List.of("employment") : null;
    }

    /// The point about which its people live. Where nobody lives, every commune counts once.
    private static double centre(Territory territory, ToDoubleFunction<Commune> coordinate) {
        boolean inhabited = territory.population() > 0;
        double weights = 0;
        double sum = 0;
        for (Commune commune : territory.communes()) {
            double weight = inhabited ? commune.population() : 1;
            weights += weight;
            sum += weight * coordinate.applyAsDouble(commune);
        }
        return Math.round(sum / weights * 1e5) / 1e5;
    }
}
