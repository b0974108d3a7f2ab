package fr.prendresoin.catalog.territory;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import java.util.List;

/// A département with its communes. The event tells the whole state.
public record Department(String code, String name, String region, String regionName, List<Commune> communes) {

    public Aggregate aggregate() {
        return Aggregate.published(Kind.DEPARTMENT, code, this);
    }

    /// An arrondissement's inhabitants are counted in its commune already.
    int population() {
        return communes.stream()
                .filter(Commune::isCommune)
                .mapToInt(Commune::population)
                .sum();
    }

    int communeCount() {
        return (int) communes.stream().filter(Commune::isCommune).count();
    }
}
