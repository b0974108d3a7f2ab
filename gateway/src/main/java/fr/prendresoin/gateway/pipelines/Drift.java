package fr.prendresoin.gateway.pipelines;

import io.swagger.v3.oas.annotations.media.Schema;
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
    static Drift between(JsonNode pipeline, Seen counts) {
        long source = sum(pipeline, "active");
        JsonNode answer = counts.answer();
        if (answer == null) {
            return new Drift(
                    source,
                    null,
                    null,
                    null,
                    counts.refused()
                            ? "La recherche refuse de donner ses comptes à cette machine : l’écart est inconnu."
                            : "L’index ne répond pas : l’écart est inconnu.");
        }
        long index = answer.path("active").asLong(0);
        boolean same = source == index
                && sum(pipeline, "checksum") == answer.path("checksum").asLong(0);
        return new Drift(source, index, index - source, same, null);
    }

    private static long sum(JsonNode pipeline, String field) {
        return pipeline.path("sources")
                .valueStream()
                .mapToLong(source -> source.path(field).asLong(0))
                .sum();
    }
}
