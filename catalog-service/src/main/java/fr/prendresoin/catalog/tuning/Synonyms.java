package fr.prendresoin.catalog.tuning;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// The words that mean the same: all expressions of a group.
@Schema(description = "Les mots qui veulent dire la même chose pour qui cherche.")
record Synonyms(
        @Schema(description = "Groupes d’expressions équivalentes ; une expression n’est que dans un groupe")
        List<List<String>> groups) {

    Aggregate aggregate() {
        return Aggregate.published(Kind.SYNONYMS, "synonyms", this);
    }
}
