package fr.prendresoin.search.offers;

import fr.prendresoin.search.question.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A search that makes sense: every value exists, every number is within its limits.
///
/// @param meaning what was understood of the words typed; absent when there were none
/// @param chosen the chosen values by facet, also those of the words; a facet without a choice is absent
/// @param now the moment of the question, to the minute, so that the same question asked twice is the same query
record OfferSearch(
        Asked asked,
        @Nullable Meaning meaning,
        @Nullable RomeChoice rome,
        Map<Facet, List<String>> chosen,
        Instant now) {}
