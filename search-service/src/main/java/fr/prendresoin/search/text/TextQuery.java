package fr.prendresoin.search.text;

import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.text.Typed.Part;
import fr.prendresoin.search.text.Typed.Word;
import fr.prendresoin.search.tuning.Boosts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a person typed, as a query to any of the indexes: all have what names the work in `work`, and everything in
/// `words`. Finding and ordering are apart: whether a document is found is a filter, which costs no score and is
/// remembered by the engine; the order comes from the few fields that say what it is.
///
/// A document is found in one of two ways:
/// - part by part, where an expression of the vocabulary may be written in any way that means the same;
/// - word by word, where a misspelt one may stand for a word of the trade in the fields that name the work.
///
/// Both are the same whatever the filters: a wider radius or a filter less never loses one.
public final class TextQuery {

    /// What names the work, and everything that is said. Apart, because acronyms of the first are other words in
    /// prose.
    private static final List<String> FIELDS = List.of("work", "words");

    private static final List<String> WORK = List.of("work");

    /// Up to three words all count; beyond, one in four may be missing.
    private static final String ENOUGH = "3<75%";

    /// What a common word of a title scores.
    private static final double EXPRESSION = 4;

    private static final double BETWEEN_EQUALS = 0.2;

    /// The vocabulary was applied already.
    private static final String ANALYZER = "french";

    private TextQuery() {}

    private record Field(String name, double boost) {}

    /// Finds.
    public static JsonNode matching(Typed typed) {
        if (typed.words().isEmpty()) {
            return multi(match(typed.text(), FIELDS));
        }
        ObjectNode byWord =
                enough(typed.words().stream().map(TextQuery::matching).toList());
        return typed.parts().stream().noneMatch(Part::isExpression)
                ? byWord
                : any(List.of(
                        enough(typed.parts().stream().map(TextQuery::matching).toList()), byWord));
    }

    /// Orders what was found.
    ///
    /// @param title the field of the title
    /// @param employer the field of who employs, or trains
    public static List<ObjectNode> scoring(Typed typed, String title, String employer) {
        Boosts boosts = typed.boosts();
        return scoring(
                typed,
                List.of(
                        new Field(title, boosts.title()),
                        new Field("work", boosts.work()),
                        new Field(employer, boosts.employer())));
    }

    /// The same for what nobody employs or trains.
    public static List<ObjectNode> scoring(Typed typed, String title) {
        Boosts boosts = typed.boosts();
        return scoring(typed, List.of(new Field(title, boosts.title()), new Field("work", boosts.work())));
    }

    private static List<ObjectNode> scoring(Typed typed, List<Field> telling) {
        List<ObjectNode> scores = new ArrayList<>();
        for (Part part : typed.parts()) {
            if (part.isExpression()) {
                scores.addAll(scoring(part, telling));
            }
            if (!part.isExpression() || part.isCorrected()) {
                scores.add(multi(match(part.text(), weighted(telling, 1)).put("type", "cross_fields")));
            }
        }
        typed.words().stream()
                .flatMap(word -> word.near().stream())
                .map(near -> multi(match(near, WORK).put("boost", typed.boosts().nearMisspelling())))
                .forEach(scores::add);
        return scores;
    }

    /// That a field has the expression, in any way that means the same, counts about as much as a word. The engine
    /// would count each of its words, and the words beside it would not weigh. How it is said decides between
    /// equals.
    private static List<ObjectNode> scoring(Part part, List<Field> telling) {
        List<ObjectNode> scores = new ArrayList<>();
        for (Field field : telling) {
            ObjectNode said = any(phrases(part, List.of(field.name())));
            scores.add(object("constant_score", object("filter", said, "boost", EXPRESSION * field.boost())));
        }
        scores.add(any(phrases(part, weighted(telling, BETWEEN_EQUALS))));
        return scores;
    }

    private static List<String> weighted(List<Field> telling, double weight) {
        return telling.stream()
                .map(field -> field.name() + "^" + weight * field.boost())
                .toList();
    }

    private static ObjectNode matching(Part part) {
        return part.isExpression()
                ? any(phrases(part, FIELDS))
                : matching(part.words().getFirst());
    }

    private static ObjectNode matching(Word word) {
        ObjectNode exact = multi(match(word.word(), FIELDS));
        return word.near().isEmpty()
                ? exact
                : any(Stream.concat(Stream.of(exact), word.near().stream().map(near -> multi(match(near, WORK))))
                        .toList());
    }

    private static List<ObjectNode> phrases(Part part, List<String> fields) {
        return part.meanings().stream()
                .map(meaning -> multi(match(meaning, fields).put("type", "phrase")))
                .toList();
    }

    private static ObjectNode enough(List<ObjectNode> clauses) {
        return object("bool", object("should", clauses, "minimum_should_match", ENOUGH));
    }

    private static ObjectNode match(String text, List<String> fields) {
        return object("query", text, "fields", fields, "analyzer", ANALYZER);
    }

    private static ObjectNode multi(ObjectNode match) {
        return object("multi_match", match);
    }
}
