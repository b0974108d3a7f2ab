package fr.prendresoin.search.formations;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.formations.FormationSearch.Around;
import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.text.TradeWords;
import fr.prendresoin.search.text.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a search of parameters, or refuses them all at once: the answer names every field that is wrong.
@Component
class FormationReader {

    static final int MAX_SIZE = 100;
    static final int WINDOW = 10_000;
    static final int MAX_RADIUS = 200;

    /// Courses are fewer than offers, and one goes there for a year.
    static final int DEFAULT_RADIUS = 30;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final Reference reference;
    private final TradeWords trade;
    private final Clock clock;

    FormationReader(Reference reference, TradeWords trade, Clock clock) {
        this.reference = reference;
        this.trade = trade;
        this.clock = clock;
    }

    /// @throws InvalidRequest when a value is not one of those that exist, or breaks a limit
    FormationSearch read(FormationParameters parameters) {
        var check = new Checks();
        Typed text = text(check, parameters.q());
        Around around = around(check, parameters);
        int size = check.within("size", parameters.size(), 1, MAX_SIZE, 20);
        int page = check.within("page", parameters.page(), 0, Integer.MAX_VALUE, 0);
        if ((page + 1L) * size > WINDOW && page >= 0 && size >= 1 && size <= MAX_SIZE) {
            check.refuse(
                    "page",
                    "window",
                    "Seules les " + WINDOW + " premières formations se parcourent : précisez la recherche.");
        }
        var search = new FormationSearch(
                text,
                around,
                chosen(check, parameters),
                sort(check, parameters, text, around),
                page,
                size,
                LocalDate.ofInstant(clock.instant(), FormationWords.FRANCE));
        check.throwIfAny();
        return search;
    }

    private @Nullable Typed text(Checks check, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > 200) {
            check.refuse("q", "size", "« q » compte au plus 200 caractères.");
            return null;
        }
        return Typed.of(q.strip(), trade, reference.tuning());
    }

    private @Nullable Around around(Checks check, FormationParameters parameters) {
        int radius = check.within("radius", parameters.radius(), 1, MAX_RADIUS, DEFAULT_RADIUS);
        String code = parameters.commune();
        if (code == null || code.isBlank()) {
            if (parameters.radius() != null) {
                check.refuse(
                        "radius",
                        "requires-commune",
                        "« radius » se mesure autour d’une commune : ajoutez « commune ».");
            }
            return null;
        }
        Commune commune = reference.territories().commune(code.strip());
        if (commune == null) {
            check.refuse("commune", "unknown", "« " + code + " » n’est pas le code INSEE d’une commune.");
            return null;
        }
        return new Around(commune, radius);
    }

    private Map<FormationFacet, List<String>> chosen(Checks check, FormationParameters p) {
        var territories = reference.territories();
        var chosen = new EnumMap<FormationFacet, List<String>>(FormationFacet.class);
        chosen.put(FormationFacet.FAMILY, check.known("family", p.family(), Families.NAMES));
        chosen.put(FormationFacet.METIER, check.known("metier", p.metier(), reference.metiers(), "un métier"));
        chosen.put(FormationFacet.DIPLOMA, codes(check, "diploma", p.diploma()));
        chosen.put(FormationFacet.LEVEL, check.known("level", p.level(), FormationWords.LEVELS));
        chosen.put(FormationFacet.MODALITY, check.known("modality", p.modality(), FormationWords.MODALITIES));
        chosen.put(FormationFacet.FUNDING, codes(check, "funding", p.funding()));
        chosen.put(FormationFacet.CERTIFYING, single(p.certifying()));
        chosen.put(FormationFacet.APPRENTICESHIP, single(p.apprenticeship()));
        chosen.put(
                FormationFacet.DEPARTMENT,
                check.known("department", p.department(), territories.departments(), "un code de département"));
        chosen.put(
                FormationFacet.REGION, check.known("region", p.region(), territories.regions(), "un code de région"));
        chosen.put(
                FormationFacet.STARTS_WITHIN,
                single(check.optional("startsWithin", p.startsWithin(), 1, FormationWords.LONGEST_WAIT)));
        chosen.values().removeIf(List::isEmpty);
        return chosen;
    }

    /// Codes that the sources extend: one that no course bears finds nothing, and the facet says so.
    private static List<String> codes(Checks check, String field, List<String> values) {
        values.stream()
                .filter(value -> !CODE.matcher(value).matches())
                .forEach(value -> check.refuse(
                        field, "format", "« " + value + " » n’a pas la forme d’un code : lettres, chiffres, tirets."));
        return values;
    }

    private static List<String> single(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static FormationSort sort(
            Checks check, FormationParameters parameters, @Nullable Typed text, @Nullable Around around) {
        String sort = parameters.sort();
        if (sort == null || sort.isBlank()) {
            return text != null
                    ? FormationSort.RELEVANCE
                    : around != null ? FormationSort.DISTANCE : FormationSort.DATE;
        }
        return switch (sort) {
            case "relevance" -> FormationSort.RELEVANCE;
            case "date" -> FormationSort.DATE;
            case "distance" -> {
                if (parameters.commune() == null || parameters.commune().isBlank()) {
                    check.refuse(
                            "sort",
                            "requires-commune",
                            "L’ordre « distance » demande une commune : ajoutez « commune ».");
                }
                yield FormationSort.DISTANCE;
            }
            default -> {
                check.refuse(
                        "sort", "unknown", "« " + sort + " » n’est pas un ordre connu : relevance, date, distance.");
                yield FormationSort.DATE;
            }
        };
    }
}
