package fr.prendresoin.search.formations;

import fr.prendresoin.search.question.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A search that makes sense: every value exists, every number is within its limits.
///
/// @param meaning what was understood of the words typed; absent when there were none
/// @param chosen the chosen values by facet, also those of the words; a facet without a choice is absent
/// @param today what is past and what is to come is told from here
record FormationSearch(
        Asked asked, @Nullable FormationMeaning meaning, Map<FormationFacet, List<String>> chosen, LocalDate today) {}
