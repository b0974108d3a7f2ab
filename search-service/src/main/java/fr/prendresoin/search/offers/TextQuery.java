package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.offers.Typed.Word;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a person typed, as a query. Finding and ordering are apart: whether an offer is found is a filter, which costs
/// no score and is remembered by the engine; the order comes from the few fields that say what the offer is.
///
/// An offer is found in one of two ways:
/// - all words together, with the vocabulary's expressions of several words, anywhere in the offer;
/// - each word by itself, where a misspelt one may stand for a word of the trade in the fields that name the work.
///
/// Both are the same whatever the filters: a wider radius or a filter less never loses an offer.
final class TextQuery {

    /// What names the work, and everything an offer says. Apart, because acronyms of the first are other words in
    /// prose.
    private static final List<String> FIELDS = List.of("work", "words");

    private static final List<String> TELLING_FIELDS = List.of("offer.title^2", "work", "offer.company.name");

    private static final List<String> WORK = List.of("work");

    /// Up to three words all count; beyond, one in four may be missing.
    private static final String ENOUGH = "3<75%";

    private static final double LESS_SURE = 0.3;

    private TextQuery() {}

    /// Finds.
    static JsonNode matching(Typed typed) {
        ObjectNode together =
                match(typed.text(), FIELDS).put("type", "cross_fields").put("minimum_should_match", ENOUGH);
        List<ObjectNode> words = typed.words().stream().map(TextQuery::matching).toList();
        return words.isEmpty()
                ? multi(together)
                : any(List.of(
                        multi(together), object("bool", object("should", words, "minimum_should_match", ENOUGH))));
    }

    /// Orders what was found.
    static List<ObjectNode> scoring(Typed typed) {
        List<ObjectNode> scores = new ArrayList<>();
        scores.add(multi(match(typed.text(), TELLING_FIELDS).put("type", "cross_fields")));
        typed.words().stream()
                .flatMap(word -> word.near().stream())
                .map(TextQuery::near)
                .forEach(scores::add);
        return scores;
    }

    private static ObjectNode matching(Word word) {
        ObjectNode exact = multi(match(word.word(), FIELDS));
        List<ObjectNode> ways = new ArrayList<>(List.of(exact));
        word.near().stream().map(TextQuery::near).forEach(ways::add);
        return ways.size() == 1 ? exact : any(ways);
    }

    private static ObjectNode near(String word) {
        return multi(match(word, WORK).put("boost", LESS_SURE));
    }

    private static ObjectNode match(String text, List<String> fields) {
        return object("query", text, "fields", fields);
    }

    private static ObjectNode multi(ObjectNode match) {
        return object("multi_match", match);
    }
}
