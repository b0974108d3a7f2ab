package fr.prendresoin.catalog.tuning;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import java.util.List;

/// The words that mean the same: all expressions of a group.
record Synonyms(List<List<String>> groups) {

    Aggregate aggregate() {
        return Aggregate.published(Kind.SYNONYMS, "synonyms", this);
    }
}
