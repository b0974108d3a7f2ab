package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.none;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static fr.prendresoin.search.engine.Clauses.terms;
import static fr.prendresoin.search.engine.Clauses.weighing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.prendresoin.search.question.Intention;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.RomeCode;
import fr.prendresoin.search.tuning.Boosts;
import fr.prendresoin.search.understanding.Criterion;
import fr.prendresoin.search.understanding.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What was understood of the words typed, where it is no choice of a facet.
///
/// The work that was understood finds and lifts, and never hides: an offer is found by its words, or by its work with
/// the words that are left. What is asked of the post hides: an offer that does not say « nuit » is none of the night.
///
/// @param regulated ROME codes whose work asks for a diploma by law; needed only for who has none
record Meaning(Intention intention, Set<String> regulated) {

    /// Against a word of a title, of which a common one scores 8.
    private static final double WORK = 12;

    private static final double FAMILY = 3;
    private static final double HOURS = 12;

    private static final List<String> EVERYWHERE = List.of("work", "words");
    private static final List<String> TITLES = List.of("work");

    static Meaning of(Intention intention, Reference reference) {
        return new Meaning(
                intention,
                intention.reading().codes(Criterion.DIPLOMA).isEmpty()
                        ? Set.of()
                        : reference.romeCodes().values().stream()
                                .filter(code -> Boolean.TRUE.equals(code.regulated()))
                                .map(RomeCode::code)
                                .collect(toUnmodifiableSet()));
    }

    Reading reading() {
        return intention.reading();
    }

    /// Finds offers of the words.
    JsonNode matching() {
        return intention.matching(work());
    }

    /// Orders what was found: the work that is meant before one that is only told of, and hours that are sure before
    /// a word somewhere.
    List<ObjectNode> scoring(Boosts boosts) {
        List<ObjectNode> scores = new ArrayList<>();
        JsonNode work = work();
        if (work != null) {
            scores.add(weighing(work, (reading().works().isEmpty() ? FAMILY : WORK) * boosts.metier()));
        }
        reading().codes(Criterion.HOURS).stream()
                .filter(hours -> !hours.startsWith("-"))
                .map(hours -> weighing(any(List.of(scheduled(hours), words(said(hours), TITLES))), HOURS))
                .forEach(scores::add);
        return scores;
    }

    /// What is asked of the post.
    List<JsonNode> filters() {
        List<JsonNode> filters = new ArrayList<>();
        for (String hours : reading().codes(Criterion.HOURS)) {
            filters.add(hours.startsWith("-") ? without(hours.substring(1)) : with(hours));
        }
        for (String apprenticeship : reading().codes(Criterion.APPRENTICESHIP)) {
            List<JsonNode> ways = List.of(
                    term("offer.contract.apprenticeship", true), words("alternance apprentissage apprenti", TITLES));
            filters.add(apprenticeship.startsWith("-") ? none(ways) : any(ways));
        }
        if (reading().codes(Criterion.LICENCE).contains("none")) {
            filters.add(none(List.of(term("offer.licences.required", true))));
        }
        if (reading().codes(Criterion.DIPLOMA).contains("none")) {
            filters.add(none(List.of(term("offer.diplomas.required", true), terms("offer.rome.code", regulated))));
        }
        return filters;
    }

    private @Nullable JsonNode work() {
        List<JsonNode> works = new ArrayList<>();
        add(works, "offer.metier", reading().metiers());
        add(works, "offer.rome.code", reading().romeCodes());
        if (works.isEmpty()) {
            add(works, "offer.families", reading().codes(Criterion.FAMILY));
        }
        return works.isEmpty() ? null : works.size() == 1 ? works.getFirst() : any(works);
    }

    private static void add(List<JsonNode> clauses, String field, List<String> values) {
        if (!values.isEmpty()) {
            clauses.add(terms(field, values));
        }
    }

    /// Half of the offers say their hours in their text only.
    private static JsonNode with(String schedule) {
        List<JsonNode> ways = new ArrayList<>(List.of(scheduled(schedule), words(said(schedule), EVERYWHERE)));
        if (schedule.equals("weekend")) {
            ways.add(phrase("week end"));
        } else if (schedule.equals("twelve-hours")) {
            ways.add(phrase("12 heures"));
        }
        return any(ways);
    }

    /// A text that says « nuit » may say that there is none: only what is sure hides.
    private static JsonNode without(String schedule) {
        return none(
                schedule.equals("night")
                        ? List.of(scheduled(schedule), words("nuit", TITLES))
                        : List.of(scheduled(schedule)));
    }

    private static String said(String schedule) {
        return switch (schedule) {
            case "night" -> "nuit";
            case "day" -> "jour journée";
            case "weekend" -> "weekend samedi dimanche";
            default -> "12h";
        };
    }

    private static ObjectNode scheduled(String schedule) {
        return term("offer.workingTime.schedules", schedule);
    }

    private static ObjectNode words(String words, List<String> fields) {
        return object("multi_match", object("query", words, "fields", fields));
    }

    private static ObjectNode phrase(String words) {
        return object("multi_match", object("query", words, "fields", EVERYWHERE, "type", "phrase"));
    }
}
