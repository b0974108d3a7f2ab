package fr.prendresoin.search.offers;

import static java.time.temporal.ChronoUnit.MINUTES;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.offers.Intentions.Intention;
import fr.prendresoin.search.offers.OfferSearch.Around;
import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.text.Typed;
import fr.prendresoin.search.tuning.Tuning;
import fr.prendresoin.search.understanding.Criterion;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a search of parameters, or refuses them all at once: the answer names every field that is wrong.
@Component
class SearchReader {

    static final int MAX_SIZE = 100;
    static final int WINDOW = 10_000;
    static final int MAX_RADIUS = 200;
    static final int DEFAULT_RADIUS = 20;

    private static final Pattern ROME_CODE = Pattern.compile("[A-Z]\\d{4}");

    private final Reference reference;
    private final Intentions intentions;
    private final Clock clock;

    SearchReader(Reference reference, Intentions intentions, Clock clock) {
        this.reference = reference;
        this.intentions = intentions;
        this.clock = clock;
    }

    /// @throws InvalidRequest when a value is not one of those that exist, or breaks a limit
    OfferSearch read(OfferParameters parameters) {
        return read(parameters, reference.tuning());
    }

    /// The same under other settings than those in force.
    OfferSearch read(OfferParameters parameters, Tuning tuning) {
        var check = new Checks();
        check.known("ignore", parameters.ignore(), Criterion.removable(), "un critère qui se retire");
        check.throwIfAny();
        Intention intention = intention(check, parameters, tuning);
        Around around = around(check, parameters, intention);
        int size = check.within("size", parameters.size(), 1, MAX_SIZE, 20);
        int page = check.within("page", parameters.page(), 0, Integer.MAX_VALUE, 0);
        if ((page + 1L) * size > WINDOW && page >= 0 && size >= 1 && size <= MAX_SIZE) {
            check.refuse(
                    "page",
                    "window",
                    "Seules les " + WINDOW + " premières annonces se parcourent : avec " + size
                            + " par page, la dernière page est la " + (WINDOW / size - 1)
                            + ". Précisez la recherche pour voir les suivantes.");
        }
        Typed text = intention == null ? null : intention.text();
        boolean somewhere = around != null || isGiven(parameters.commune());
        Sort sort = sort(check, parameters.sort(), text, around, somewhere);
        RomeChoice rome = rome(check, parameters.rome());
        Map<Facet, List<String>> chosen = chosen(check, parameters);
        check.throwIfAny();
        if (intention != null) {
            intention.choices().forEach(chosen::putIfAbsent);
            chosen.values().removeIf(List::isEmpty);
        }
        return new OfferSearch(
                text,
                intention == null ? null : intention.meaning(),
                rome,
                around,
                intention != null && intention.place() != null,
                chosen,
                sort,
                page,
                size,
                clock.instant().truncatedTo(MINUTES));
    }

    private @Nullable Intention intention(Checks check, OfferParameters parameters, Tuning tuning) {
        String q = parameters.q();
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > 200) {
            check.refuse("q", "size", "« q » compte au plus 200 caractères.");
            return null;
        }
        return intentions.of(q, parameters, tuning);
    }

    private @Nullable RomeChoice rome(Checks check, List<String> codes) {
        codes.stream()
                .filter(code -> !ROME_CODE.matcher(code).matches())
                .forEach(code -> check.refuse(
                        "rome",
                        "format",
                        "« " + code + " » n’est pas un code ROME : une lettre et quatre chiffres, comme J1501."));
        return codes.isEmpty() ? null : RomeChoice.of(codes, reference.romeCodes());
    }

    private @Nullable Around around(Checks check, OfferParameters parameters, @Nullable Intention intention) {
        int radius = check.within("radius", parameters.radius(), 1, MAX_RADIUS, DEFAULT_RADIUS);
        String code = parameters.commune();
        if (code != null && !code.isBlank()) {
            Commune commune = reference.territories().commune(code.strip());
            if (commune == null) {
                check.refuse("commune", "unknown", "« " + code + " » n’est pas le code INSEE d’une commune.");
                return null;
            }
            return new Around(commune, radius);
        }
        Around understood = intention == null ? null : intention.around(DEFAULT_RADIUS);
        if (understood != null) {
            return parameters.radius() == null ? understood : new Around(understood.commune(), radius);
        }
        if (parameters.radius() != null) {
            check.refuse(
                    "radius",
                    "requires-commune",
                    "« radius » se mesure autour d’une commune : ajoutez « commune », ou nommez-la dans « q ».");
        }
        return null;
    }

    private Map<Facet, List<String>> chosen(Checks check, OfferParameters p) {
        var territories = reference.territories();
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.put(Facet.FAMILY, check.known("family", p.family(), Families.NAMES));
        chosen.put(Facet.METIER, check.known("metier", p.metier(), reference.metiers(), "un métier"));
        chosen.put(Facet.CONTRACT, check.known("contract", p.contract(), Words.CONTRACTS));
        chosen.put(Facet.WORKING_TIME, check.known("workingTime", p.workingTime(), Words.WORKING_TIMES));
        chosen.put(Facet.EXPERIENCE, check.known("experience", p.experience(), Words.EXPERIENCES));
        chosen.put(
                Facet.DEPARTMENT,
                check.known("department", p.department(), territories.departments(), "un code de département"));
        chosen.put(Facet.REGION, check.known("region", p.region(), territories.regions(), "un code de région"));
        chosen.put(Facet.DISABILITY_FRIENDLY, single(p.disabilityFriendly()));
        chosen.put(Facet.PUBLISHED_WITHIN, single(check.optional("publishedWithin", p.publishedWithin(), 1, 365)));
        chosen.put(Facet.SALARY_MIN, single(check.optional("salaryMin", p.salaryMin(), 1, 100_000)));
        chosen.values().removeIf(List::isEmpty);
        return chosen;
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static List<String> single(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static Sort sort(
            Checks check, @Nullable String sort, @Nullable Typed text, @Nullable Around around, boolean somewhere) {
        if (sort == null || sort.isBlank()) {
            return text != null ? Sort.RELEVANCE : around != null ? Sort.DISTANCE : Sort.DATE;
        }
        Sort chosen = switch (sort) {
            case "relevance" -> Sort.RELEVANCE;
            case "date" -> Sort.DATE;
            case "distance" -> Sort.DISTANCE;
            default -> null;
        };
        if (chosen == null) {
            check.refuse("sort", "unknown", "« " + sort + " » n’est pas un ordre connu : relevance, date, distance.");
            return Sort.DATE;
        }
        if (chosen == Sort.DISTANCE && !somewhere) {
            check.refuse("sort", "requires-commune", "L’ordre « distance » demande une commune : ajoutez « commune ».");
        }
        return chosen;
    }
}
