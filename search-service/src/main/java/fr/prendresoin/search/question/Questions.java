package fr.prendresoin.search.question;

import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.tuning.Tuning;
import fr.prendresoin.search.understanding.Criterion;
import fr.prendresoin.search.understanding.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what every search is asked. What is wrong is told to the checks, all of it at once.
@Component
public final class Questions {

    private final Reference reference;
    private final Arounds arounds;
    private final Intentions intentions;

    Questions(Reference reference, Arounds arounds, Intentions intentions) {
        this.reference = reference;
        this.arounds = arounds;
        this.intentions = intentions;
    }

    /// Reads a question under the settings in force.
    ///
    /// @param given the values of the parameters of this kind of thing, by the criterion that they decide
    public Asked read(Checks check, Question question, Subject subject, Map<Criterion, List<String>> given) {
        return read(check, question, subject, given, reference.tuning());
    }

    /// The same under other settings.
    public Asked read(
            Checks check, Question question, Subject subject, Map<Criterion, List<String>> given, Tuning tuning) {
        check.known("ignore", question.ignore(), Criterion.removable(), "un critère qui se retire");
        Intention intention = intention(check, question, subject, given, tuning);
        Around around = around(check, question, subject, intention);
        var territories = reference.territories();
        List<String> departments =
                check.known("department", question.department(), territories.departments(), "un code de département");
        List<String> regions = check.known("region", question.region(), territories.regions(), "un code de région");
        if (intention != null && !question.isPlaced()) {
            departments = intention.codes(Place.Kind.DEPARTMENT);
            regions = intention.codes(Place.Kind.REGION);
        }
        int size = check.within("size", question.size(), 1, Subject.MAX_SIZE, Subject.USUAL_SIZE);
        return new Asked(
                intention,
                around,
                departments,
                regions,
                sort(check, question, intention, around),
                page(check, question, size, subject),
                size);
    }

    private @Nullable Intention intention(
            Checks check, Question question, Subject subject, Map<Criterion, List<String>> given, Tuning tuning) {
        String q = question.q();
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > Subject.LONGEST_TEXT) {
            check.refuse("q", "size", "« q » compte au plus " + Subject.LONGEST_TEXT + " caractères.");
            return null;
        }
        Set<Criterion> decided = EnumSet.noneOf(Criterion.class);
        given.forEach((criterion, values) -> {
            if (!values.isEmpty()) {
                decided.add(criterion);
            }
        });
        if (question.isPlaced()) {
            decided.add(Criterion.PLACE);
        }
        if (question.radius() != null || (question.isPlaced() && !question.hasCommune())) {
            decided.add(Criterion.RADIUS);
        }
        return intentions.of(q, subject, decided, question.ignore(), tuning);
    }

    private @Nullable Around around(Checks check, Question question, Subject subject, @Nullable Intention intention) {
        int usual = intention == null
                ? subject.usualRadiusKm()
                : intention.reading().radius().orElse(subject.usualRadiusKm());
        if (question.isPlaceTakenAway()) {
            check.optional("radius", question.radius(), 1, Subject.MAX_RADIUS);
            return null;
        }
        Around understood = intention == null ? null : intention.around(usual);
        if (question.hasCommune() || understood == null) {
            return arounds.read(check, question.commune(), question.radius(), usual);
        }
        int radius = check.within("radius", question.radius(), 1, Subject.MAX_RADIUS, understood.radiusKm());
        return new Around(understood.commune(), radius);
    }

    private static int page(Checks check, Question question, int size, Subject subject) {
        int page = check.within("page", question.page(), 0, Integer.MAX_VALUE, 0);
        boolean valid = page >= 0 && size >= 1 && size <= Subject.MAX_SIZE;
        if (valid && (page + 1L) * size > Subject.WINDOW) {
            check.refuse(
                    "page",
                    "window",
                    "Seules les " + Subject.WINDOW + " premières " + subject.plural() + " se parcourent : avec " + size
                            + " par page, la dernière page est la " + (Subject.WINDOW / size - 1)
                            + ". Précisez la recherche pour voir les suivantes.");
        }
        return page;
    }

    private static Sort sort(Checks check, Question question, @Nullable Intention intention, @Nullable Around around) {
        String word = question.sort();
        Sort asked = word == null || word.isBlank() ? null : Sort.read(check, word);
        if (asked == null || (asked == Sort.DISTANCE && question.isPlaceTakenAway())) {
            boolean words = intention != null && intention.text() != null;
            return words ? Sort.RELEVANCE : around != null ? Sort.DISTANCE : Sort.DATE;
        }
        if (asked == Sort.DISTANCE && around == null && !question.hasCommune()) {
            check.refuse("sort", "requires-commune", "L’ordre « distance » demande une commune : ajoutez « commune ».");
        }
        return asked;
    }
}
