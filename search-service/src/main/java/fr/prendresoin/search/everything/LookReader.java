package fr.prendresoin.search.everything;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.parameters.ByHand;
import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.question.Asked;
import fr.prendresoin.search.question.Question;
import fr.prendresoin.search.question.Questions;
import fr.prendresoin.search.question.Subject;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.understanding.Criterion;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a search over all kinds of parameters, or refuses them all at once.
@Component
class LookReader {

    static final Map<String, String> KINDS = Map.of(
            "metiers", "Métiers",
            "offers", "Offres d’emploi",
            "formations", "Formations",
            "events", "Événements",
            "contents", "À savoir");

    static final ByHand<EverythingParameters> PARAMETERS =
            new ByHand<>(EverythingParameters.class, EverythingParameters::of);

    private static final Subject ALL = new Subject(
            null,
            EnumSet.copyOf(Criterion.removable().values()),
            Set.of(),
            EverythingParameters.DEFAULT_RADIUS,
            "réponses");

    private static final Subject KNOWLEDGE = new Subject(
                    Knowledge.FUNDINGS,
                    EnumSet.of(Criterion.METIER, Criterion.FAMILY, Criterion.DIPLOMA, Criterion.KIND),
                    Set.of(),
                    EverythingParameters.DEFAULT_RADIUS,
                    "réponses")
            .passingOverTheRest();

    private final Reference reference;
    private final Questions questions;

    LookReader(Reference reference, Questions questions) {
        this.reference = reference;
        this.questions = questions;
    }

    /// @throws InvalidRequest naming every field that is wrong
    Look read(EverythingParameters p) {
        var check = new Checks();
        check.known("kind", p.kind(), KINDS);
        List<String> metiers = check.known("metier", p.metier(), reference.metiers(), "un métier");
        Map<Criterion, List<String>> decided = Map.of(Criterion.METIER, metiers);
        int size = Objects.requireNonNullElse(p.size(), EverythingParameters.DEFAULT_SIZE);
        Question question = new Question(
                p.q(), p.commune(), p.radius(), p.department(), p.region(), p.ignore(), p.sort(), p.page(), size);
        Asked asked = questions.read(check, question, ALL, decided);
        check.throwIfAny();
        return new Look(
                p.kind().isEmpty() ? KINDS.keySet() : Set.copyOf(p.kind()),
                asked,
                questions.read(check, question.anywhere(), KNOWLEDGE, decided),
                metiers,
                given(question, metiers, asked));
    }

    /// All kinds look within the same radius, whatever each would do by itself.
    private static Map<String, String[]> given(Question question, List<String> metiers, Asked asked) {
        var given = new LinkedHashMap<String, String[]>();
        given.put("q", one(question.q()));
        given.put("metier", all(metiers));
        given.put("commune", one(question.commune()));
        given.put("radius", one(asked.around() == null ? null : asked.around().radiusKm()));
        given.put("department", all(question.department()));
        given.put("region", all(question.region()));
        given.put("ignore", all(question.ignore()));
        given.put("sort", one(question.sort()));
        given.put("page", one(asked.page()));
        given.put("size", one(asked.size()));
        given.values().removeIf(values -> values.length == 0);
        return given;
    }

    private static String[] one(@Nullable Object value) {
        return value == null ? new String[0] : new String[] {value.toString()};
    }

    private static String[] all(List<String> values) {
        return values.toArray(String[]::new);
    }
}
