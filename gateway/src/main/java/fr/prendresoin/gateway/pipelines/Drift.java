package fr.prendresoin.gateway.pipelines;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(description = "L’écart entre l’état des offres à la source et l’index de recherche.")
record Drift(
        @Schema(description = "Offres visibles à la source") long source,

        @Schema(description = "Offres visibles dans l’index") @Nullable Long index,

        @Schema(description = "Index moins source : négatif tant que l’index est en retard") @Nullable Long difference,

        @Schema(description = "Vrai si les mêmes offres sont des deux côtés, dans les mêmes versions") @Nullable Boolean sameContent,

        @Nullable String detail) {

    /// An index that does not answer is not an index without offers.
    static Drift between(JsonNode pipeline, Optional<JsonNode> counts) {
        long source = sum(pipeline, "active");
        if (counts.isEmpty()) {
            return new Drift(source, null, null, null, "L’index ne répond pas : l’écart est inconnu.");
        }
        long index = counts.get().path("active").asLong(0);
        boolean same = source == index
                && sum(pipeline, "checksum") == counts.get().path("checksum").asLong(0);
        return new Drift(source, index, index - source, same, null);
    }

    private static long sum(JsonNode pipeline, String field) {
        return pipeline.path("sources")
                .valueStream()
                .mapToLong(source -> source.path(field).asLong(0))
                .sum();
    }
}
