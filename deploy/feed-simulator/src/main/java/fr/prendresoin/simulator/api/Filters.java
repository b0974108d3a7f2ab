package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.offer.Offer;
import fr.prendresoin.simulator.offer.OfferWriter;
import fr.prendresoin.simulator.offer.Requirement;
import fr.prendresoin.simulator.reference.Commune;
import fr.prendresoin.simulator.reference.Geography;
import fr.prendresoin.simulator.reference.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Each parameter that narrows a search, as a test on one offer.
final class Filters {

    static final Pattern ROME = Pattern.compile("[A-N]\\d{4}");

    private static final Pattern DIVISION = Pattern.compile("\\d{2}");
    private static final Pattern NAF = Pattern.compile("\\d{2}\\.\\d{2}[A-Z]");
    private static final Pattern PARTNER = Pattern.compile("[A-Za-z0-9_]+");
    private static final int FARTHEST = 200;
    private static final int USUAL_DISTANCE = 10;
    private static final Set<String> WITH_CHILDREN =
            Set.of("J1304", "J1507", "K1202", "K1216", "K1303", "K1307", "K1308", "K1310", "K1313", "K1314");
    private static final Map<String, Set<String>> THEMES = Map.of(
            "12", WITH_CHILDREN,
            "14", Set.of("K1302", "K1303", "K1304", "K1305", "K1311", "K1306"),
            "15", Set.of("G1220", "J1415"),
            "17", Set.of("K1304", "K1303", "J1301", "K1311"));

    private final Geography geography;
    private final Tables tables;
    private final Keywords keywords;

    Filters(Geography geography, Tables tables, OfferWriter writer) {
        this.geography = geography;
        this.tables = tables;
        this.keywords = new Keywords(writer);
    }

    Set<String> domains() {
        return tables.codes("domaines");
    }

    Comparator<Offer> mostRelevantFirst(Parameters parameters) {
        return keywords.mostRelevantFirst(parameters);
    }

    @Nullable Places places(Parameters parameters) {
        var codes = parameters.list("commune", 5, code -> geography.findCommune(code) != null);
        var distance = parameters.whole("distance", 0, FARTHEST).orElse(USUAL_DISTANCE);
        return codes.isEmpty()
                ? null
                : new Places(
                        geography,
                        codes.stream().<Commune>map(geography::commune).toList(),
                        distance);
    }

    List<Predicate<Offer>> of(Parameters parameters) {
        var filters = new ArrayList<Predicate<Offer>>();
        job(parameters, filters);
        territory(parameters, filters);
        new TermFilters(tables).add(parameters, filters);
        employer(parameters, filters);
        keywords.add(parameters, filters);
        return filters;
    }

    private void job(Parameters parameters, List<Predicate<Offer>> filters) {
        var codes = Set.copyOf(distinct(parameters.list("codeROME", 200, ROME.asMatchPredicate())));
        if (!codes.isEmpty()) {
            filters.add(offer -> codes.contains(offer.post().job().code()));
        }
        parameters.oneOf("appellation", tables.labelsByAppellation().keySet()).ifPresent(code -> {
            var label = tables.labelsByAppellation().getOrDefault(code, "");
            filters.add(offer -> offer.post().title().equals(label));
        });
        parameters.oneOf("theme", tables.codes("themes")).ifPresent(theme -> {
            var jobs = THEMES.getOrDefault(theme, Set.of());
            filters.add(offer -> jobs.contains(offer.post().job().code()));
        });
    }

    private void territory(Parameters parameters, List<Predicate<Offer>> filters) {
        var departements = distinct(parameters.list("departement", 5, geography::hasDepartement));
        var neighbours = parameters.flag("inclureLimitrophes").orElse(false);
        if (!departements.isEmpty()) {
            var wanted = neighbours ? geography.withNeighbours(departements) : departements;
            filters.add(offer -> wanted.contains(offer.place().departement().code()));
        }
        parameters
                .oneOf("region", geography.regions().keySet())
                .ifPresent(region -> filters.add(
                        offer -> offer.place().departement().regionCode().equals(region)));
        var countries = tables.codes("pays");
        parameters
                .list(
                        "paysContinent",
                        1,
                        code -> countries.contains(code)
                                || tables.codes("continents").contains(code))
                .forEach(code -> filters.add(offer -> code.equals("01") || code.equals("00")));
    }

    private void employer(Parameters parameters, List<Predicate<Offer>> filters) {
        var divisions = distinct(parameters.list("secteurActivite", 2, DIVISION.asMatchPredicate()));
        if (!divisions.isEmpty()) {
            filters.add(offer -> isIn(divisions, offer.division()));
        }
        var nafs = distinct(parameters.list("codeNAF", 2, NAF.asMatchPredicate()));
        if (!nafs.isEmpty()) {
            filters.add(offer -> isIn(nafs, offer.naf()));
        }
        parameters
                .oneOf("origineOffre", Set.of("1", "2"))
                .ifPresent(origin -> filters.add(offer -> offer.fromPartner() == origin.equals("2")));
        var partners = distinct(parameters.list("partenaires", 50, PARTNER.asMatchPredicate()));
        var excluded = parameters
                .oneOf("modeSelectionPartenaires", Set.of("INCLUS", "EXCLU"))
                .orElse("INCLUS")
                .equals("EXCLU");
        if (!partners.isEmpty()) {
            filters.add(offer -> isIn(partners, offer.partner()) != excluded);
        }
        var adapted = parameters.flag("entreprisesAdaptees").orElse(false);
        var committed = parameters.flag("employeursHandiEngages").orElse(false);
        if (adapted || committed) {
            filters.add(offer -> (adapted && offer.adaptedCompany()) || (committed && offer.handiCommitted()));
        }
        when(parameters, "accesTravailleurHandicape", Offer::accessible, filters);
        when(parameters, "offresManqueCandidats", Offer::lacksCandidates, filters);
        when(parameters, "offresMRS", Offer::recruitedBySimulation, filters);
        parameters
                .oneOf("experienceExigence", Set.of("D", "S", "E"))
                .map(Requirement::valueOf)
                .ifPresent(wanted -> filters.add(offer -> offer.terms().requirement() == wanted));
    }

    private static void when(
            Parameters parameters, String name, Predicate<Offer> trait, List<Predicate<Offer>> filters) {
        parameters.flag(name).ifPresent(wanted -> {
            if (wanted) {
                filters.add(trait);
            }
        });
    }

    private static boolean isIn(Set<String> wanted, @Nullable String value) {
        return value != null && wanted.contains(value);
    }

    static Set<String> distinct(List<String> values) {
        return values.stream().collect(Collectors.toUnmodifiableSet());
    }
}
