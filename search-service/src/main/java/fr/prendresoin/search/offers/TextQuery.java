package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.object;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a person typed, as a query. An offer is found in one of two ways:
/// - all words together, with the vocabulary's expressions of several words, anywhere in the offer;
/// - each word by itself, where a long one may be misspelt when it names the work (never an acronym, a place, an
///   employer, nor a word of the description, where a near word is mostly another word).
///
/// Both are the same for every filter: a wider radius or a filter less never loses an offer.
final class TextQuery {

    private static final List<String> FIELDS = List.of(
            "offer.title^8",
            "offer.appellation^6",
            "offer.rome.label^5",
            "offer.company.name^3",
            "offer.skills.label^2",
            "offer.place.name^2",
            "offer.place.departmentName",
            "offer.place.regionName",
            "offer.description");

    private static final List<String> FORGIVING_FIELDS =
            List.of("offer.title.plain", "offer.appellation.plain", "offer.rome.label.plain");

    /// Up to three words all count; beyond, one in four may be missing.
    private static final String ENOUGH = "3<75%";

    private static final int MAX_WORDS = 20;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern ELISION = Pattern.compile("^(?:[lmtnsjdc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "au", "aux", "avec", "ce", "ces", "chez", "dans", "de", "des", "du", "elle", "en", "et", "eux", "f",
            "h", "il", "je", "la", "le", "les", "leur", "lui", "ma", "mais", "mes", "moi", "mon", "ne", "nos", "notre",
            "nous", "on", "ou", "par", "pas", "pour", "que", "qui", "sa", "se", "ses", "son", "sur", "ta", "te", "tes",
            "toi", "ton", "tu", "un", "une", "vos", "votre", "vous");

    private TextQuery() {}

    static JsonNode of(String text) {
        ObjectNode together = object(
                "multi_match",
                object("query", text, "type", "cross_fields", "minimum_should_match", ENOUGH, "fields", FIELDS));
        List<ObjectNode> words = words(text).stream().map(TextQuery::word).toList();
        if (words.isEmpty()) {
            return together;
        }
        ObjectNode oneByOne = object("bool", object("should", words, "minimum_should_match", ENOUGH));
        return any(List.of(together, oneByOne));
    }

    /// The words that say something, without accents.
    static List<String> words(String text) {
        String folded = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD))
                .replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(folded))
                .map(word -> ELISION.matcher(word).replaceFirst(""))
                .filter(word -> !word.isBlank() && !EMPTY_WORDS.contains(word))
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    private static ObjectNode word(String word) {
        ObjectNode exact = object("multi_match", object("query", word, "type", "best_fields", "fields", FIELDS));
        if (!LONG_WORD.matcher(word).matches()) {
            return exact;
        }
        ObjectNode near = object(
                "multi_match",
                object(
                        "query",
                        word,
                        "type",
                        "best_fields",
                        "fields",
                        FORGIVING_FIELDS,
                        "fuzziness",
                        "AUTO:5,9",
                        "prefix_length",
                        1,
                        "max_expansions",
                        30,
                        "boost",
                        0.3));
        return any(List.of(exact, near));
    }
}
