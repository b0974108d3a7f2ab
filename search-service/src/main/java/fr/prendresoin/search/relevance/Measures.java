package fr.prendresoin.search.relevance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/// What is said of many queries together.
@Schema(description = "Des mesures sur un ensemble de requêtes")
record Measures(
        @Schema(description = "Nombre de requêtes auxquelles le catalogue a de quoi répondre")
        int queries,

        @Schema(description = "nDCG@10, de 0 à 1 : la première page comparée à la meilleure possible")
        double ndcg,

        @Schema(description = "De 0 à 1 : moyenne des inverses du rang de la première bonne annonce")
        double mrr,

        @Schema(description = "Part des requêtes sans aucune annonce, de 0 à 1")
        double zeroRate) {

    private static final double DECIMALS = 10_000;

    static Measures of(Collection<Score> scores) {
        return new Measures(
                scores.size(),
                mean(scores, Score::ndcg),
                mean(scores, Score::reciprocalRank),
                mean(scores, score -> score.isEmpty() ? 1 : 0));
    }

    static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }

    private static double mean(Collection<Score> scores, ToDoubleFunction<Score> measure) {
        return rounded(scores.stream().mapToDouble(measure).average().orElse(0));
    }
}
