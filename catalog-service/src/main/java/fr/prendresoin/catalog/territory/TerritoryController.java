package fr.prendresoin.catalog.territory;

import fr.prendresoin.catalog.territory.Answers.CommuneAnswer;
import fr.prendresoin.catalog.territory.Answers.CommuneList;
import fr.prendresoin.catalog.territory.Answers.DepartmentAnswer;
import fr.prendresoin.catalog.territory.Answers.DepartmentList;
import fr.prendresoin.catalog.territory.Answers.RegionAnswer;
import fr.prendresoin.catalog.territory.Answers.RegionList;
import fr.prendresoin.platform.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final List<CommuneAnswer> towns;

    /// The reference does not change while the service runs: what sums up whole territories is summed up once.
    TerritoryController(Territories territories) {
        communes = territories.communes();
        departments =
                territories.departments().stream().map(DepartmentAnswer::of).toList();
        regions = territories.regions().stream()
                .map(region -> RegionAnswer.of(region, territories.departmentsOf(region)))
                .toList();
        towns = communes.all().stream()
                .filter(located -> located.commune().isTown())
                .map(CommuneAnswer::of)
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

    @GetMapping("/towns")
    @Operation(
            summary = "Les communes de plus de 5 000 habitants",
            description = "Celles du pays, ou d’un département : les plus peuplées d’abord.")
    CommuneList towns(
            @Parameter(description = "Code d’un département", example = "69") @RequestParam(required = false) @Nullable String department) {
        if (department == null) {
            return new CommuneList(towns.size(), towns);
        }
        if (departments.stream().noneMatch(known -> known.code().equals(department))) {
            throw new InvalidRequest(
                    "department", "unknown-value", "Aucun département ne porte le code « " + department + " ».");
        }
        List<CommuneAnswer> found = towns.stream()
                .filter(town -> town.department().code().equals(department))
                .toList();
        return new CommuneList(found.size(), found);
    }

    @GetMapping("/departments")
    @Operation(summary = "Les départements", description = "Les 101 départements, dans l’ordre de leurs codes.")
    DepartmentList departments() {
        return new DepartmentList(departments);
    }

    @GetMapping("/regions")
    @Operation(summary = "Les régions", description = "Les 18 régions, dans l’ordre de leurs codes.")
    RegionList regions() {
        return new RegionList(regions);
    }
}
