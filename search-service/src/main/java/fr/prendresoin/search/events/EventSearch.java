package fr.prendresoin.search.events;

import fr.prendresoin.search.question.Asked;
import java.time.Instant;
import java.util.List;

/// A search that makes sense: every value exists, every number is within its limits.
///
/// @param metiers chosen; empty for all
/// @param modalities understood of the words; empty for all
/// @param now what is over and what is to come is told from here
record EventSearch(Asked asked, List<String> metiers, List<String> modalities, Instant now) {}
