package fr.prendresoin.search.relevance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What an evaluation found. Single queries are of the tuned half only: who tunes does not look at the other.
@Schema(description = "Ce que la mesure a trouvé")
record Report(
        @Schema(description = "Les mesures avec les réglages en vigueur")
        Table now,

        @Schema(description = "Les mesures avec le brouillon") @Nullable Table draft,

        @Schema(
                description =
                        "Les requêtes de la moitié qui sert au réglage, la moins bien servie d’abord, avec les réglages en vigueur")
        List<Query> queries,

        @Schema(description = "Celles dont le brouillon change la première page, le plus grand changement d’abord")
        @Nullable List<Change> changes) {

    /// @param grades those of the cards of the first page, in order
    @Schema(name = "JudgedAnswer", description = "La réponse à une requête jugée")
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

    @Schema(name = "ChangedAnswer", description = "Ce qu’un brouillon change pour une requête")
    record Change(
            String query,
            String kind,
            double ndcg,

            @Schema(description = "nDCG@10 avec le brouillon")
            double draftNdcg,

            @Schema(description = "Titres de la première page")
            List<String> titles,

            @Schema(description = "Titres de la première page avec le brouillon")
            List<String> draftTitles) {

        static Change of(Score now, Score draft) {
            return new Change(
                    now.query().text(),
                    now.query().kind(),
                    Measures.rounded(now.ndcg()),
                    Measures.rounded(draft.ndcg()),
                    now.titles(),
                    draft.titles());
        }

        private double size() {
            return Math.abs(draftNdcg - ndcg);
        }
    }

    static Report of(List<Score> now) {
        return new Report(Table.of(now), null, queries(now), null);
    }

    /// @param draft those of the same queries, in the same order
    static Report of(List<Score> now, List<Score> draft) {
        List<Change> changes = IntStream.range(0, now.size())
                .filter(i -> now.get(i).isForTuning() && !now.get(i).shows(draft.get(i)))
                .mapToObj(i -> Change.of(now.get(i), draft.get(i)))
                .sorted(Comparator.comparingDouble(Change::size).reversed())
                .toList();
        return new Report(Table.of(now), Table.of(draft), queries(now), changes);
    }

    private static List<Query> queries(List<Score> scores) {
        return scores.stream()
                .filter(Score::isForTuning)
                .map(Query::of)
                .sorted(Comparator.comparingDouble(Query::ndcg))
                .toList();
    }
}
