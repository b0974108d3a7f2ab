package fr.prendresoin.search.suggest;

import fr.prendresoin.search.understanding.Ending;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un diplôme, un titre ou une formation.")
record SuggestedDiploma(
        @Schema(description = "Code", example = "DEAS") String code,
        String name,

        @Schema(description = "Niveau du cadre national, s’il en a un", example = "4") @Nullable Integer level,

        @Schema(description = "Ce qui est tapé, complété", example = "DEAS")
        String text) {

    static SuggestedDiploma of(DiplomaNames.Named named, Ending typed) {
        var diploma = named.diploma();
        return new SuggestedDiploma(diploma.code(), diploma.name(), diploma.level(), typed.completedBy(named.name()));
    }
}
