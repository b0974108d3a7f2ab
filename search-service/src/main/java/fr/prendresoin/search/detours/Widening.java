package fr.prendresoin.search.detours;

import java.util.Map;
import java.util.Set;

/// How a search of one kind of thing is widened, besides looking elsewhere.
///
/// @param without what to leave out a criterion or a filter is called, by its name
/// @param hiding criteria that hide results when they are understood; what only finds or lifts is none of them
/// @param alert what to be told of new results is called
public record Widening(Map<String, String> without, Set<String> hiding, String alert) {}
