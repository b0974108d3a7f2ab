package fr.prendresoin.search.understanding;

import fr.prendresoin.search.reference.Commune;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somewhere in France that an offer can be in.
///
/// @param codes of the commune, of the département, or of the région; a former région has those of its départements
/// @param commune absent for what is larger
public record Place(
        Kind kind,
        List<String> codes,
        String name,
        int population,
        @Nullable Commune commune) {

    public enum Kind {
        COMMUNE,
        DEPARTMENT,
        REGION
    }

    static Place of(Commune commune) {
        return new Place(Kind.COMMUNE, List.of(commune.code()), commune.name(), commune.population(), commune);
    }

    static Place department(String code, String name) {
        return new Place(Kind.DEPARTMENT, List.of(code), name, 0, null);
    }

    static Place region(String code, String name) {
        return new Place(Kind.REGION, List.of(code), name, 0, null);
    }

    boolean isArrondissement() {
        return name.endsWith(" Arrondissement");
    }

    boolean isCommune() {
        return kind == Kind.COMMUNE;
    }
}
