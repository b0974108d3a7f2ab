package fr.prendresoin.search.events;

import static fr.prendresoin.search.engine.Clauses.terms;
import static fr.prendresoin.search.engine.Clauses.weighing;

import fr.prendresoin.search.question.Intention;
import fr.prendresoin.search.understanding.Criterion;
import fr.prendresoin.search.understanding.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The work that was understood, or else the family. It finds and lifts, and never hides.
record EventMeaning(Intention intention) {

    /// Against a word of a title, of which a common one scores 8.
    private static final double WORK = 12;

    private static final double FAMILY = 3;

    JsonNode matching() {
        return intention.matching(work());
    }

    Stream<ObjectNode> scoring(double boost) {
        JsonNode work = work();
        return work == null
                ? Stream.of()
                : Stream.of(weighing(work, (reading().works().isEmpty() ? FAMILY : WORK) * boost));
    }

    private @Nullable JsonNode work() {
        return reading().metiers().isEmpty()
                ? of("event.families", reading().codes(Criterion.FAMILY))
                : of("event.metiers", reading().metiers());
    }

    private Reading reading() {
        return intention.reading();
    }

    private static @Nullable JsonNode of(String field, List<String> values) {
        return values.isEmpty() ? null : terms(field, values);
    }
}
