package fr.prendresoin.catalog.tuning;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import java.util.Map;

/// How much each sign counts when offers are ordered by relevance.
record Boosts(double title, double work, double employer, double nearMisspelling, double metier) {

    Aggregate aggregate() {
        return Aggregate.published(Kind.BOOSTS, "boosts", this, Map.of("boosts", this));
    }
}
