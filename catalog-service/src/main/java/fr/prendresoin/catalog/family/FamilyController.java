package fr.prendresoin.catalog.family;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Familles")
class FamilyController {

    private final Families families;

    FamilyController(Families families) {
        this.families = families;
    }

    @GetMapping("/api/families")
    @Operation(summary = "Les familles de métiers", description = "Les cinq familles, dans leur ordre d’affichage.")
    FamilyList families() {
        return new FamilyList(families.families());
    }

    @GetMapping("/api/segments")
    @Operation(
            summary = "Les groupes d’offres",
            description = "Les cinq groupes dans lesquels les offres sont comptées, dans leur ordre d’affichage.")
    SegmentList segments() {
        return new SegmentList(families.inOrder());
    }

    record FamilyList(List<Family> items) {}

    record SegmentList(List<Segment> items) {}
}
