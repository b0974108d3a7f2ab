package fr.prendresoin.search.events;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.parameters.Given;
import fr.prendresoin.search.question.Asked;
import fr.prendresoin.search.question.Question;
import fr.prendresoin.search.question.Questions;
import fr.prendresoin.search.question.Subject;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.understanding.Criterion;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes a search of parameters, or refuses them all at once.
@Component
class EventReader {

    private static final int DEFAULT_RADIUS = 20;
    private static final Set<String> MODALITIES = Set.of("on-site", "mixed", "distance");

    /// What is said of a post or of a course says nothing of an event.
    private static final Subject EVENTS = new Subject(
                    "events",
                    Set.of(
                            Criterion.METIER,
                            Criterion.FAMILY,
                            Criterion.PLACE,
                            Criterion.RADIUS,
                            Criterion.MODALITY,
                            Criterion.KIND),
                    Set.of(),
                    DEFAULT_RADIUS,
                    "annonces d’événements")
            .passingOverTheRest();

    private final Reference reference;
    private final Questions questions;
    private final Clock clock;

    EventReader(Reference reference, Questions questions, Clock clock) {
        this.reference = reference;
        this.questions = questions;
        this.clock = clock;
    }

    /// @param values of each parameter, by its name
    /// @throws InvalidRequest naming every field that is wrong
    EventSearch read(Map<String, String[]> values) {
        var check = new Checks();
        var given = new Given(values, check);
        List<String> metiers = check.known("metier", given.values("metier"), reference.metiers(), "un métier");
        Asked asked = questions.read(check, question(given), EVENTS, Map.of(Criterion.METIER, metiers));
        check.throwIfAny();
        return new EventSearch(
                asked,
                metiers,
                asked.intention() == null
                        ? List.of()
                        : asked.intention().reading().wanted(Criterion.MODALITY, MODALITIES),
                Upcoming.minute(clock));
    }

    private static Question question(Given given) {
        return new Question(
                given.single("q"),
                given.single("commune"),
                given.integer("radius"),
                given.values("department"),
                given.values("region"),
                given.values("ignore"),
                given.single("sort"),
                given.integer("page"),
                given.integer("size"));
    }
}
