package fr.prendresoin.search.everything;

import fr.prendresoin.search.question.Asked;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A search over all kinds that makes sense.
///
/// @param asked everything that was understood
/// @param known what of it says something of a métier or of a content
/// @param metiers chosen; empty for all
/// @param given the parameters of the same search of offers, of courses or of events
record Look(Set<String> kinds, Asked asked, Asked known, List<String> metiers, Map<String, String[]> given) {}
