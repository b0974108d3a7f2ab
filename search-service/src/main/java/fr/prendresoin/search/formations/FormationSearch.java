package fr.prendresoin.search.formations;

import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.text.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A search that makes sense: every value exists, every number is within its limits.
///
/// @param chosen the chosen values by facet; a facet without a choice is absent
/// @param today what is past and what is to come is told from here
record FormationSearch(
        @Nullable Typed text,
        @Nullable Around around,
        Map<FormationFacet, List<String>> chosen,
        FormationSort sort,
        int page,
        int size,
        LocalDate today) {

    record Around(Commune commune, int radiusKm) {}
}
