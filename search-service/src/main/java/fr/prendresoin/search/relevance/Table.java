package fr.prendresoin.search.relevance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// The measures of all judged queries, by half and by kind.
@Schema(description = "Les mesures de toutes les requêtes jugées, par moitié et par sorte de requête")
record Table(
        Measures all,

        @Schema(description = "La moitié sur laquelle la recherche se règle")
        Measures tuned,

        @Schema(description = "La moitié mise de côté : rien ne se règle sur elle")
        Measures setAside,

        List<Row> kinds) {

    record Row(@Schema(example = "sigle") String kind, Measures tuned, Measures setAside) {}

    static Table of(Collection<Score> scores) {
        List<Score> answerable = scores.stream().filter(Score::isAnswerable).toList();
        return new Table(
                measures(answerable, score -> true),
                measures(answerable, score -> !score.query().isSetAside()),
                measures(answerable, score -> score.query().isSetAside()),
                answerable.stream()
                        .map(score -> score.query().kind())
                        .distinct()
                        .map(kind -> row(kind, answerable))
                        .toList());
    }

    private static Row row(String kind, List<Score> scores) {
        List<Score> same =
                scores.stream().filter(s -> s.query().kind().equals(kind)).toList();
        return new Row(
                kind,
                measures(same, score -> !score.query().isSetAside()),
                measures(same, score -> score.query().isSetAside()));
    }

    private static Measures measures(List<Score> scores, Predicate<Score> which) {
        return Measures.of(scores.stream().filter(which).toList());
    }
}
