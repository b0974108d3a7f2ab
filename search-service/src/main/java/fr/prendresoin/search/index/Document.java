package fr.prendresoin.search.index;

import tools.jackson.databind.JsonNode;

/// What an index holds under an id.
public sealed interface Document {

    /// It is there.
    ///
    /// @param hit as the engine tells it, with the document in `_source`
    record Visible(JsonNode hit) implements Document {}

    /// It was there, and is withdrawn.
    ///
    /// @param stub what is kept of it
    record Withdrawn(JsonNode stub) implements Document {}

    /// It never was there, or is forgotten.
    ///
    /// @param shown the id, cut to a length that can be shown
    record Absent(String shown) implements Document {}
}
