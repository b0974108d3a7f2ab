package fr.prendresoin.search.detours;

import java.util.Map;

/// A step to a search of the same kind.
///
/// @param given the parameters of that search
public record Detour(NextStep step, Map<String, String[]> given) {}
