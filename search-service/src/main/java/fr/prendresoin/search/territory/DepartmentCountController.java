package fr.prendresoin.search.territory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Nombres", description = "Pour les programmes de la plateforme : la porte d’entrée n’y mène pas.")
class DepartmentCountController {

    private final DepartmentCounts counts;
    private final Clock clock;

    DepartmentCountController(DepartmentCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping("/counts/departments")
    @Operation(
            summary = "Compte les offres et les formations de chaque métier clé dans chaque département",
            description = "Par code de département. Un couple sans offre ni formation n’y est pas.")
    @ApiResponse(responseCode = "200", description = "Les nombres, comptés à l’instant")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas")
    DepartmentCountList departmentCounts() {
        return new DepartmentCountList(clock.instant(), counts.all());
    }
}
