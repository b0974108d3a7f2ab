package fr.prendresoin.search.formations;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.parameters.ByHand;
import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.parameters.Given;
import fr.prendresoin.search.question.Asked;
import fr.prendresoin.search.question.Questions;
import fr.prendresoin.search.question.Subject;
import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.understanding.Criterion;
import fr.prendresoin.search.understanding.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Makes a search of parameters, or refuses them all at once: the answer names every field that is wrong.
@Component
class FormationReader {

    /// Courses are fewer than offers, and one goes there for a year.
    static final int DEFAULT_RADIUS = 30;

    /// What is said of a post is passed over: « aide-soignante de nuit » asks for the same course as by day.
    private static final Subject FORMATIONS = new Subject(
            "formations",
            Set.of(
                    Criterion.METIER,
                    Criterion.DIPLOMA,
                    Criterion.APPRENTICESHIP,
                    Criterion.MODALITY,
                    Criterion.FUNDING,
                    Criterion.CERTIFYING,
                    Criterion.RADIUS,
                    Criterion.FAMILY,
                    Criterion.PLACE,
                    Criterion.KIND),
            Set.of(
                    Criterion.CONTRACT,
                    Criterion.WORKING_TIME,
                    Criterion.HOURS,
                    Criterion.EXPERIENCE,
                    Criterion.LICENCE),
            DEFAULT_RADIUS,
            "formations");

    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    static final ByHand<FormationParameters> PARAMETERS =
            new ByHand<>(FormationParameters.class, FormationParameters::of);

    private final Reference reference;
    private final Questions questions;
    private final Clock clock;

    FormationReader(Reference reference, Questions questions, Clock clock) {
        this.reference = reference;
        this.questions = questions;
        this.clock = clock;
    }

    /// @throws InvalidRequest when a value is not one of those that exist, or breaks a limit
    FormationSearch read(FormationParameters parameters) {
        var check = new Checks();
        Asked asked = questions.read(check, parameters.question(), FORMATIONS, decided(parameters));
        Map<FormationFacet, List<String>> chosen = chosen(check, parameters, asked);
        check.throwIfAny();
        return new FormationSearch(
                asked,
                asked.intention() == null ? null : new FormationMeaning(asked.intention()),
                chosen,
                LocalDate.ofInstant(clock.instant(), FormationWords.FRANCE));
    }

    /// The parameters that win over what the words say of the same.
    private static Map<Criterion, List<String>> decided(FormationParameters p) {
        return Map.of(
                Criterion.METIER, p.metier(),
                Criterion.FAMILY, p.family(),
                Criterion.DIPLOMA, p.diploma(),
                Criterion.MODALITY, p.modality(),
                Criterion.FUNDING, p.funding(),
                Criterion.CERTIFYING, Given.listed(p.certifying()),
                Criterion.APPRENTICESHIP, Given.listed(p.apprenticeship()));
    }

    private Map<FormationFacet, List<String>> chosen(Checks check, FormationParameters p, Asked asked) {
        var chosen = new EnumMap<FormationFacet, List<String>>(FormationFacet.class);
        chosen.put(FormationFacet.FAMILY, check.known("family", p.family(), Families.NAMES));
        chosen.put(FormationFacet.METIER, check.known("metier", p.metier(), reference.metiers(), "un métier"));
        chosen.put(FormationFacet.DIPLOMA, codes(check, "diploma", p.diploma()));
        chosen.put(FormationFacet.LEVEL, check.known("level", p.level(), FormationWords.LEVELS));
        chosen.put(FormationFacet.MODALITY, check.known("modality", p.modality(), FormationWords.MODALITIES));
        chosen.put(FormationFacet.FUNDING, codes(check, "funding", p.funding()));
        chosen.put(FormationFacet.CERTIFYING, Given.listed(p.certifying()));
        chosen.put(FormationFacet.APPRENTICESHIP, Given.listed(p.apprenticeship()));
        chosen.put(FormationFacet.DEPARTMENT, asked.departments());
        chosen.put(FormationFacet.REGION, asked.regions());
        chosen.put(
                FormationFacet.STARTS_WITHIN,
                Given.listed(check.optional("startsWithin", p.startsWithin(), 1, FormationWords.LONGEST_WAIT)));
        chosen.values().removeIf(List::isEmpty);
        if (asked.intention() != null) {
            Reading reading = asked.intention().reading();
            chosen.putIfAbsent(
                    FormationFacet.MODALITY, reading.wanted(Criterion.MODALITY, FormationWords.MODALITIES.keySet()));
            chosen.putIfAbsent(FormationFacet.FUNDING, reading.codes(Criterion.FUNDING));
            chosen.putIfAbsent(FormationFacet.CERTIFYING, reading.wanted(Criterion.CERTIFYING, YES_OR_NO));
            chosen.putIfAbsent(FormationFacet.APPRENTICESHIP, reading.wanted(Criterion.APPRENTICESHIP, YES_OR_NO));
            chosen.values().removeIf(List::isEmpty);
        }
        return chosen;
    }

    /// Codes that the sources extend: one that no course bears finds nothing, and the facet says so.
    private static List<String> codes(Checks check, String field, List<String> values) {
        values.stream()
                .filter(value -> !CODE.matcher(value).matches())
                .forEach(value -> check.refuse(
                        field, "format", "« " + value + " » n’a pas la forme d’un code : lettres, chiffres, tirets."));
        return values;
    }
}
