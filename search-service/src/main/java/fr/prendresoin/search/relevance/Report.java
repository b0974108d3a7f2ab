package fr.prendresoin.search.relevance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;

/// What an evaluation found.
///
/// @param queries of the tuned half only: who tunes does not look at the other
@Schema(description = "Ce que la mesure a trouvé")
record Report(
        Table now,

        @Schema(description = "Chaque requête de la moitié qui sert au réglage, la moins bien servie d’abord")
        List<Query> queries) {

    /// @param grades those of the cards of the first page, in order
    record Query(
            String query,
            String kind,
            double ndcg,

            @Schema(description = "Notes des annonces de la première page, de 0 à 3, dans l’ordre")
            List<Integer> grades) {

        static Query of(Score score) {
            return new Query(
                    score.query().text(), score.query().kind(), Measures.rounded(score.ndcg()), score.grades());
        }
    }

    static Report of(List<Score> scores) {
        return new Report(Table.of(scores), tuned(scores));
    }

    private static List<Query> tuned(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.isAnswerable() && !score.query().isSetAside())
                .map(Query::of)
                .sorted(Comparator.comparingDouble(Query::ndcg))
                .toList();
    }
}
