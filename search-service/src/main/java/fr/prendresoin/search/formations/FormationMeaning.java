package fr.prendresoin.search.formations;

import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.none;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.terms;
import static fr.prendresoin.search.engine.Clauses.weighing;

import fr.prendresoin.search.question.Intention;
import fr.prendresoin.search.tuning.Boosts;
import fr.prendresoin.search.understanding.Criterion;
import fr.prendresoin.search.understanding.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What was understood of the words typed, where it is no choice of a facet.
///
/// The work or the diploma that was understood finds and lifts, and never hides: half of the sources do not say which
/// diploma a course leads to.
record FormationMeaning(Intention intention) {

    /// Against a word of a title, of which a common one scores 8.
    private static final double WORK = 12;

    private static final double FAMILY = 3;
    private static final double DIPLOMA = 12;

    Reading reading() {
        return intention.reading();
    }

    /// Finds courses of the words.
    JsonNode matching() {
        List<JsonNode> subjects = new ArrayList<>();
        add(subjects, diplomas());
        add(subjects, work());
        return intention.matching(subjects.isEmpty() ? null : any(subjects));
    }

    /// Orders what was found.
    List<ObjectNode> scoring(Boosts boosts) {
        List<ObjectNode> scores = new ArrayList<>();
        JsonNode work = work();
        if (work != null) {
            scores.add(weighing(work, (reading().works().isEmpty() ? FAMILY : WORK) * boosts.metier()));
        }
        JsonNode diplomas = diplomas();
        if (diplomas != null) {
            scores.add(weighing(diplomas, DIPLOMA));
        }
        return scores;
    }

    /// Who has no diploma looks for a course that asks for none.
    List<JsonNode> filters() {
        return reading().codes(Criterion.DIPLOMA).contains(Reading.NONE)
                ? List.of(none(List.of(object("exists", object("field", "formation.entryLevel")))))
                : List.of();
    }

    private @Nullable JsonNode diplomas() {
        List<String> codes = reading().codes(Criterion.DIPLOMA).stream()
                .filter(code -> !code.equals(Reading.NONE))
                .toList();
        return of("formation.diploma", codes);
    }

    private @Nullable JsonNode work() {
        List<JsonNode> works = new ArrayList<>();
        add(works, of("formation.metiers", reading().metiers()));
        add(works, of("formation.romeCodes", reading().romeCodes()));
        return works.isEmpty()
                ? of("formation.families", reading().codes(Criterion.FAMILY))
                : works.size() == 1 ? works.getFirst() : any(works);
    }

    private static @Nullable JsonNode of(String field, List<String> values) {
        return values.isEmpty() ? null : terms(field, values);
    }

    private static void add(List<JsonNode> clauses, @Nullable JsonNode clause) {
        if (clause != null) {
            clauses.add(clause);
        }
    }
}
