package fr.prendresoin.search.glance;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What to ask the engine about one kind, and how to read the answer.
///
/// @param indexes names of the aliases
/// @param query counts all that it finds
public record Glance<T>(List<String> indexes, ObjectNode query, Function<JsonNode, Part<T>> reader) {}
