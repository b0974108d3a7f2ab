package fr.prendresoin.catalog.editorial;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One place at which two documents differ.
@Schema(description = "Un endroit où deux documents diffèrent.")
public record Difference(
        @Schema(
                description = "Pointeur JSON : dans le second document, ou dans le premier pour ce qui est retiré",
                example = "/missions/2")
        String pointer,

        @Schema(allowableValues = {"added", "removed", "changed"})
        String change,

        @Schema(description = "Avant") @Nullable Object from,
        @Schema(description = "Après") @Nullable Object to) {

    static Difference added(String pointer, JsonNode to) {
        return new Difference(pointer, "added", null, to);
    }

    static Difference removed(String pointer, JsonNode from) {
        return new Difference(pointer, "removed", from, null);
    }

    static Difference changed(String pointer, JsonNode from, JsonNode to) {
        return new Difference(pointer, "changed", from, to);
    }
}
