package fr.prendresoin.search.suggest;

import fr.prendresoin.platform.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Suggestions")
class SuggestController {

    private static final int LONGEST = 100;

    private final Suggestions suggestions;

    SuggestController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/api/suggest")
    @Operation(
            summary = "Propose des métiers, des lieux, des employeurs et des diplômes",
            description = "D’après les premières lettres tapées, ou d’après les derniers mots quand ceux d’avant sont"
                    + " compris : après « infirmier à ly », des lieux. « text » est ce qui est tapé, complété. Un lieu se cherche aussi par code postal ou INSEE. Quand"
                    + " les employeurs ne peuvent pas être cherchés, « unavailable » le dit.")
    @ApiResponse(responseCode = "200", description = "Les propositions, par sorte")
    @ApiResponse(responseCode = "503", description = "Le service démarre")
    @ApiResponse(responseCode = "400", description = "« q » manque ou est trop long")
    Suggested suggest(
            @RequestParam
                    @Parameter(
                            description = "Ce qui est tapé.",
                            example = "infirm",
                            schema = @Schema(minLength = 1, maxLength = LONGEST))
                    String q) {
        if (q.length() > LONGEST) {
            throw new InvalidRequest("q", "size", "« q » compte au plus " + LONGEST + " caractères.");
        }
        if (q.isBlank()) {
            throw new InvalidRequest("q", "required", "« q » est vide.");
        }
        return suggestions.like(q);
    }
}
