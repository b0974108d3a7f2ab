package fr.prendresoin.search.offers;

import fr.prendresoin.search.reference.Commune;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A search that makes sense: every value exists, every number is within its limits.
///
/// @param chosen the chosen values by facet; a facet without a choice is absent
/// @param now the moment of the question, to the minute, so that the same question asked twice is the same query
record OfferSearch(
        @Nullable Typed text,
        List<String> romeCodes,
        @Nullable Around around,
        Map<Facet, List<String>> chosen,
        Sort sort,
        int page,
        int size,
        Instant now) {

    record Around(Commune commune, int radiusKm) {}
}
