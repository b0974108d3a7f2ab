package fr.prendresoin.catalog.territory;

import fr.prendresoin.catalog.territory.Answers.CommuneAnswer;
import fr.prendresoin.catalog.territory.Answers.CommuneList;
import fr.prendresoin.catalog.territory.Answers.DepartmentAnswer;
import fr.prendresoin.catalog.territory.Answers.DepartmentList;
import fr.prendresoin.catalog.territory.Answers.RegionAnswer;
import fr.prendresoin.catalog.territory.Answers.RegionList;
import fr.prendresoin.platform.problem.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/territories")
@Tag(name = "Territoires")
class TerritoryController {

    private final CommuneIndex communes;
    private final List<DepartmentAnswer> departments;
    private final List<RegionAnswer> regions;

    /// The reference does not change while the service runs: what sums up whole territories is summed up once.
    TerritoryController(Territories territories) {
        communes = territories.communes();
        departments =
                territories.departments().stream().map(DepartmentAnswer::of).toList();
        regions = territories.regions().stream()
                .map(region -> RegionAnswer.of(region, territories.departmentsOf(region)))
                .toList();
    }

    @GetMapping("/communes")
    @Operation(
            summary = "Chercher une commune",
            description = "Par son nom (sans égard aux accents, aux tirets ni à « saint »), par son code postal ou le"
                    + " début de celui-ci, ou par son code INSEE. Les homonymes se distinguent par leur département.")
    CommuneList communes(
            @Parameter(description = "Nom, code postal ou code INSEE", example = "saint etienne")
                    @RequestParam
                    @Size(min = 1, max = 80, message = "« q » compte de 1 à 80 caractères.") String q,
            @Parameter(description = "Nombre de communes à donner")
                    @RequestParam(defaultValue = "10")
                    @Min(value = 1, message = "« size » doit être compris entre 1 et 20.") @Max(value = 20, message = "« size » doit être compris entre 1 et 20.") int size) {
        List<LocatedCommune> found = communes.search(q);
        return new CommuneList(
                found.size(), found.stream().limit(size).map(CommuneAnswer::of).toList());
    }

    @GetMapping("/communes/{code}")
    @Operation(summary = "Une commune", description = "404 si aucune commune ne porte ce code INSEE.")
    CommuneAnswer commune(@Parameter(description = "Code INSEE", example = "69123") @PathVariable String code) {
        return communes.find(code)
                .map(CommuneAnswer::of)
                .orElseThrow(() -> new NotFound("Aucune commune ne porte le code INSEE « " + code + " »."));
    }

    @GetMapping("/departments")
    @Operation(summary = "Les départements", description = "Les 101 départements, dans l’ordre de leurs codes.")
    DepartmentList departments() {
        return new DepartmentList(departments);
    }

    @GetMapping("/departments/{code}")
    @Operation(summary = "Un département", description = "404 si aucun département ne porte ce code.")
    DepartmentAnswer department(@Parameter(example = "69") @PathVariable String code) {
        return departments.stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Aucun département ne porte le code « " + code + " »."));
    }

    @GetMapping("/regions")
    @Operation(summary = "Les régions", description = "Les 18 régions, dans l’ordre de leurs codes.")
    RegionList regions() {
        return new RegionList(regions);
    }

    @GetMapping("/regions/{code}")
    @Operation(summary = "Une région", description = "404 si aucune région ne porte ce code.")
    RegionAnswer region(@Parameter(example = "84") @PathVariable String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Aucune région ne porte le code « " + code + " »."));
    }
}
