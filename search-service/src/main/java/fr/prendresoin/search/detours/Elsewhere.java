package fr.prendresoin.search.detours;

import fr.prendresoin.search.index.Kind;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A step to another kind of thing.
///
/// @param filters what it would find
public record Elsewhere(NextStep step, Kind kind, List<JsonNode> filters) {

    /// The fields of a kind that a step to it filters by.
    public record Fields(String metier, String department, String region) {}
}
