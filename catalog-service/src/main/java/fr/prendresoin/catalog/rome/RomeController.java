package fr.prendresoin.catalog.rome;

import fr.prendresoin.platform.problem.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Codes ROME")
class RomeController {

    private final RomeCodes codes;

    RomeController(RomeCodes codes) {
        this.codes = codes;
    }

    @GetMapping("/api/rome/{code}")
    @Operation(
            summary = "Un code ROME",
            description = "Son libellé et, s’il relève du soin et de l’accompagnement, son groupe, ses familles, la"
                    + " fiche métier correspondante et les noms employés dans les offres. 404 s’il n’existe pas.")
    RomeCode code(@Parameter(description = "Code ROME", example = "J1501") @PathVariable String code) {
        return codes.find(code)
                .orElseThrow(() -> new NotFound("Le code ROME « " + code + " » n’existe pas dans le répertoire."));
    }
}
