package fr.prendresoin.search.offers;

import static java.time.temporal.ChronoUnit.MINUTES;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.parameters.ByHand;
import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.parameters.Given;
import fr.prendresoin.search.question.Asked;
import fr.prendresoin.search.question.Questions;
import fr.prendresoin.search.question.Subject;
import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.tuning.Tuning;
import fr.prendresoin.search.understanding.Criterion;
import fr.prendresoin.search.understanding.Reading;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a search of parameters, or refuses them all at once: the answer names every field that is wrong.
@Component
class OfferReader {

    static final int DEFAULT_RADIUS = 20;

    /// The words about how a course is followed are just words: offers speak of them too. That a course is meant says
    /// nothing of an offer: those of « formation aide-soignant » are of the work.
    private static final Subject OFFERS = new Subject(
            null,
            Set.of(
                    Criterion.METIER,
                    Criterion.DIPLOMA,
                    Criterion.CONTRACT,
                    Criterion.WORKING_TIME,
                    Criterion.HOURS,
                    Criterion.EXPERIENCE,
                    Criterion.APPRENTICESHIP,
                    Criterion.LICENCE,
                    Criterion.RADIUS,
                    Criterion.FAMILY,
                    Criterion.PLACE,
                    Criterion.KIND),
            Set.of(),
            DEFAULT_RADIUS,
            "annonces");

    private static final Subject AMONG_OTHERS = OFFERS.passingOverTheRest();

    private static final Pattern ROME_CODE = Pattern.compile("[A-Z]\\d{4}");

    static final ByHand<OfferParameters> PARAMETERS = new ByHand<>(OfferParameters.class, OfferParameters::of);

    private final Reference reference;
    private final Questions questions;
    private final Clock clock;

    OfferReader(Reference reference, Questions questions, Clock clock) {
        this.reference = reference;
        this.questions = questions;
        this.clock = clock;
    }

    /// @throws InvalidRequest when a value is not one of those that exist, or breaks a limit
    OfferSearch read(OfferParameters parameters) {
        return read(parameters, reference.tuning());
    }

    /// The same under other settings than those in force.
    OfferSearch read(OfferParameters parameters, Tuning tuning) {
        return read(parameters, OFFERS, tuning);
    }

    /// The same for a search that looks for other things too.
    OfferSearch readAmongOthers(OfferParameters parameters) {
        return read(parameters, AMONG_OTHERS, reference.tuning());
    }

    private OfferSearch read(OfferParameters parameters, Subject subject, Tuning tuning) {
        var check = new Checks();
        Asked asked = questions.read(check, parameters.question(), subject, decided(parameters), tuning);
        RomeChoice rome = rome(check, parameters.rome());
        Map<Facet, List<String>> chosen = chosen(check, parameters, asked);
        check.throwIfAny();
        return new OfferSearch(
                asked,
                asked.intention() == null ? null : Meaning.of(asked.intention(), reference),
                rome,
                chosen,
                clock.instant().truncatedTo(MINUTES));
    }

    /// The parameters that win over what the words say of the same.
    private static Map<Criterion, List<String>> decided(OfferParameters p) {
        return Map.of(
                Criterion.METIER, p.metier(),
                Criterion.FAMILY, p.family(),
                Criterion.CONTRACT, p.contract(),
                Criterion.WORKING_TIME, p.workingTime(),
                Criterion.EXPERIENCE, p.experience());
    }

    private @Nullable RomeChoice rome(Checks check, List<String> given) {
        List<String> codes = check.few("rome", given);
        codes.stream()
                .filter(code -> !ROME_CODE.matcher(code).matches())
                .forEach(code -> check.refuse(
                        "rome",
                        "format",
                        "« " + code + " » n’est pas un code ROME : une lettre et quatre chiffres, comme J1501."));
        return codes.isEmpty() ? null : RomeChoice.of(codes, reference.romeCodes());
    }

    private Map<Facet, List<String>> chosen(Checks check, OfferParameters p, Asked asked) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.put(Facet.FAMILY, check.known("family", p.family(), Families.NAMES));
        chosen.put(Facet.METIER, check.known("metier", p.metier(), reference.metiers(), "un métier"));
        chosen.put(Facet.CONTRACT, check.known("contract", p.contract(), Words.CONTRACTS));
        chosen.put(Facet.WORKING_TIME, check.known("workingTime", p.workingTime(), Words.WORKING_TIMES));
        chosen.put(Facet.EXPERIENCE, check.known("experience", p.experience(), Words.EXPERIENCES));
        chosen.put(Facet.DEPARTMENT, asked.departments());
        chosen.put(Facet.REGION, asked.regions());
        chosen.put(Facet.DISABILITY_FRIENDLY, Given.listed(p.disabilityFriendly()));
        chosen.put(
                Facet.PUBLISHED_WITHIN, Given.listed(check.optional("publishedWithin", p.publishedWithin(), 1, 365)));
        chosen.put(Facet.SALARY_MIN, Given.listed(check.optional("salaryMin", p.salaryMin(), 1, 100_000)));
        chosen.values().removeIf(List::isEmpty);
        if (asked.intention() != null) {
            Reading reading = asked.intention().reading();
            chosen.putIfAbsent(Facet.CONTRACT, reading.wanted(Criterion.CONTRACT, Words.CONTRACTS.keySet()));
            chosen.putIfAbsent(
                    Facet.WORKING_TIME, reading.wanted(Criterion.WORKING_TIME, Words.WORKING_TIMES.keySet()));
            chosen.putIfAbsent(Facet.EXPERIENCE, reading.codes(Criterion.EXPERIENCE));
            chosen.values().removeIf(List::isEmpty);
        }
        return chosen;
    }
}
