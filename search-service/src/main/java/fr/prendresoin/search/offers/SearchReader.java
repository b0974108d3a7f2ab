package fr.prendresoin.search.offers;

import static java.time.temporal.ChronoUnit.MINUTES;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.offers.OfferSearch.Around;
import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.spelling.TradeWords;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a search of parameters, or refuses them all at once: the answer names every field that is wrong.
@Component
class SearchReader {

    static final int MAX_SIZE = 100;
    static final int WINDOW = 10_000;
    static final int MAX_RADIUS = 200;
    static final int DEFAULT_RADIUS = 20;

    private final Reference reference;
    private final TradeWords trade;
    private final Clock clock;

    SearchReader(Reference reference, TradeWords trade, Clock clock) {
        this.reference = reference;
        this.trade = trade;
        this.clock = clock;
    }

    /// @throws InvalidRequest when a value is not one of those that exist, or breaks a limit
    OfferSearch read(OfferParameters parameters) {
        var check = new Checks();
        Typed text = text(check, parameters.q());
        Around around = around(check, parameters);
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
        Sort sort = sort(
                check,
                parameters.sort(),
                text,
                around,
                parameters.commune() != null && !parameters.commune().isBlank());
        var search = new OfferSearch(
                text,
                check.known("rome", parameters.rome(), reference.romeCodes(), "un code ROME"),
                around,
                chosen(check, parameters),
                sort,
                page,
                size,
                clock.instant().truncatedTo(MINUTES));
        check.throwIfAny();
        return search;
    }

    private @Nullable Typed text(Checks check, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > 200) {
            check.refuse("q", "size", "« q » compte au plus 200 caractères.");
            return null;
        }
        return Typed.of(q.strip(), trade);
    }

    private @Nullable Around around(Checks check, OfferParameters parameters) {
        int radius = check.within("radius", parameters.radius(), 1, MAX_RADIUS, DEFAULT_RADIUS);
        String code = parameters.commune();
        if (code == null || code.isBlank()) {
            if (parameters.radius() != null) {
                check.refuse(
                        "radius",
                        "requires-commune",
                        "« radius » se mesure autour d’une commune : ajoutez « commune ».");
            }
            return null;
        }
        Commune commune = reference.territories().commune(code.strip());
        if (commune == null) {
            check.refuse("commune", "unknown", "« " + code + " » n’est pas le code INSEE d’une commune.");
            return null;
        }
        return new Around(commune, radius);
    }

    private Map<Facet, List<String>> chosen(Checks check, OfferParameters p) {
        var territories = reference.territories();
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.put(Facet.FAMILY, check.known("family", p.family(), Words.FAMILIES));
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

    private static List<String> single(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static Sort sort(
            Checks check, @Nullable String sort, @Nullable Typed text, @Nullable Around around, boolean communeGiven) {
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
        if (chosen == Sort.DISTANCE && !communeGiven) {
            check.refuse("sort", "requires-commune", "L’ordre « distance » demande une commune : ajoutez « commune ».");
        }
        return chosen;
    }
}
