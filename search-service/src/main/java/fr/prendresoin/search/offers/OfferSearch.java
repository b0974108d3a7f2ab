package fr.prendresoin.search.offers;

import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.text.Typed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A search that makes sense: every value exists, every number is within its limits.
///
/// @param text what the texts are searched for; absent when nothing was typed, or when all of it says something else
/// @param meaning what was understood of the words typed; absent when there were none
/// @param placeUnderstood whether it is the words that say where
/// @param chosen the chosen values by facet; a facet without a choice is absent
/// @param now the moment of the question, to the minute, so that the same question asked twice is the same query
record OfferSearch(
        @Nullable Typed text,
        @Nullable Meaning meaning,
        @Nullable RomeChoice rome,
        @Nullable Around around,
        boolean placeUnderstood,
        Map<Facet, List<String>> chosen,
        Sort sort,
        int page,
        int size,
        Instant now) {

    record Around(Commune commune, int radiusKm) {}
}
