package fr.prendresoin.search.relevance;

import static fr.prendresoin.search.engine.Clauses.object;
import static java.util.stream.Collectors.toMap;

import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.SearchEngine;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.offers.FirstCards;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.tuning.Tuning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Asks the judged queries and grades the first page of each.
///
/// It keeps out of the way of people who search: a few queries at a time, of which the engine runs one at a time, and
/// not through their connections and their circuit breaker.
@Component
class Evaluator {

    private static final int CARDS = 10;
    private static final int TOGETHER = 10;
    private static final String ONE_AT_A_TIME = "/_msearch?max_concurrent_searches=1";

    private final SearchEngine engine;
    private final SearchIndex index;
    private final FirstCards firstCards;
    private final Reference reference;

    Evaluator(SearchEngine engine, Indexes indexes, FirstCards firstCards, Reference reference) {
        this.engine = engine;
        this.index = indexes.of(Kind.OFFERS);
        this.firstCards = firstCards;
        this.reference = reference;
    }

    /// @param progress told how many more queries are done
    List<Score> scores(List<JudgedQuery> queries, Tuning tuning, IntConsumer progress) {
        var judge = new Judge(reference.territories());
        List<Score> scores = new ArrayList<>(queries.size());
        for (int from = 0; from < queries.size(); from += TOGETHER) {
            List<JudgedQuery> some = queries.subList(from, Math.min(from + TOGETHER, queries.size()));
            scores.addAll(scoresOf(some, tuning, judge));
            progress.accept(some.size());
        }
        return scores;
    }

    private List<Score> scoresOf(List<JudgedQuery> queries, Tuning tuning, Judge judge) {
        List<List<JsonNode>> found = search(queries.stream()
                .map(query -> firstCards.query(query.text(), CARDS, tuning))
                .toList());
        List<List<JsonNode>> best =
                search(queries.stream().map(query -> judge.best(query, CARDS)).toList());
        List<ObjectNode> grading = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            grading.add(judge.grades(queries.get(i), ids(found.get(i))));
        }
        List<List<JsonNode>> graded = search(grading);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            scores.add(score(queries.get(i), found.get(i), graded.get(i), best.get(i)));
        }
        return scores;
    }

    private static Score score(JudgedQuery query, List<JsonNode> found, List<JsonNode> graded, List<JsonNode> best) {
        Map<String, Integer> grades = graded.stream().collect(toMap(Evaluator::id, Evaluator::grade));
        return new Score(
                query,
                found.stream().map(hit -> grades.getOrDefault(id(hit), 0)).toList(),
                found.stream()
                        .map(hit -> hit.at("/_source/offer/title").asString(""))
                        .toList(),
                best.stream().map(Evaluator::grade).toList());
    }

    private List<List<JsonNode>> search(List<ObjectNode> queries) {
        List<ObjectNode> lines = new ArrayList<>();
        queries.forEach(query -> {
            lines.add(object());
            lines.add(query);
        });
        JsonNode answers = engine.postLines("/" + index.alias() + ONE_AT_A_TIME, lines);
        return answers.path("responses").values().stream().map(Evaluator::hits).toList();
    }

    private static List<JsonNode> hits(JsonNode answer) {
        if (answer.has("error") || answer.path("timed_out").asBoolean(false)) {
            throw new IllegalStateException("a query was not answered: " + answer.path("error"));
        }
        return Hits.of(answer);
    }

    private static List<String> ids(List<JsonNode> hits) {
        return hits.stream().map(Evaluator::id).toList();
    }

    private static String id(JsonNode hit) {
        return hit.path("_id").asString();
    }

    private static int grade(JsonNode hit) {
        return (int) Math.round(hit.path("_score").asDouble());
    }
}
