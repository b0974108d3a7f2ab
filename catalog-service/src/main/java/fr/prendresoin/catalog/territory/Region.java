package fr.prendresoin.catalog.territory;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import java.util.List;

/// A région with the codes of its départements. The event tells the whole state.
public record Region(String code, String name, List<String> departments) {

    public Aggregate aggregate() {
        return Aggregate.published(Kind.REGION, code, this);
    }
}
