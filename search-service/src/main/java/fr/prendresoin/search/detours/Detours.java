package fr.prendresoin.search.detours;

import static fr.prendresoin.search.engine.Clauses.terms;
import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.prendresoin.platform.french.Contracted;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.question.Around;
import fr.prendresoin.search.question.Asked;
import fr.prendresoin.search.understanding.Understood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The searches that are near one: by its parameters, with one thing changed.
public final class Detours {

    private static final String PLACE = "place";
    private static final String EVERYWHERE = "Chercher partout en France";

    /// The parameters that say where, and the one that only says how far.
    private static final List<String> PLACES = List.of("commune", "department", "region");

    private static final String RADIUS = "radius";

    private static final List<Integer> RADII = List.of(50, 100, 200);

    private final Map<String, String[]> given;
    private final @Nullable Around around;
    private final List<String> departments;
    private final List<String> regions;
    private final @Nullable Understood understood;
    private final Widening widening;

    /// @param given the parameters of the search, as they came
    public Detours(Map<String, String[]> given, Asked asked, Widening widening) {
        this.given = new TreeMap<>(given);
        this.given.keySet().removeAll(Set.of("page", "size", "sort"));
        this.given.values().removeIf(values -> Arrays.stream(values).allMatch(String::isBlank));
        this.around = asked.around();
        this.departments = asked.departments();
        this.regions = asked.regions();
        this.understood = asked.understood();
        this.widening = widening;
    }

    /// The same with a parameter, without what says where.
    public Detour anywhere(String kind, String label, String name, String value) {
        Map<String, String[]> changed = anywhere();
        changed.put(name, new String[] {value});
        return detour(kind, null, null, label, changed);
    }

    /// What another kind of thing has for some métiers, in the same place; nothing for none.
    ///
    /// @param step the kind of step
    /// @param fields of that kind
    public List<Elsewhere> elsewhere(
            String step, String label, Kind kind, Elsewhere.Fields fields, List<String> metiers) {
        if (metiers.isEmpty()) {
            return List.of();
        }
        Map<String, String[]> other = new LinkedHashMap<>();
        other.put("metier", metiers.toArray(String[]::new));
        List<JsonNode> filters = new ArrayList<>(List.of(SearchIndex.VISIBLE, terms(fields.metier(), metiers)));
        if (around != null) {
            other.put("commune", new String[] {around.commune().code()});
            other.put(RADIUS, new String[] {String.valueOf(around.radiusKm())});
            filters.add(around.within());
        }
        if (!departments.isEmpty()) {
            other.put("department", departments.toArray(String[]::new));
            filters.add(terms(fields.department(), departments));
        }
        if (!regions.isEmpty()) {
            other.put("region", regions.toArray(String[]::new));
            filters.add(terms(fields.region(), regions));
        }
        return List.of(new Elsewhere(detour(step, null, null, label, other).step(), kind, filters));
    }

    List<Detour> wider() {
        return around == null
                ? List.of()
                : RADII.stream()
                        .filter(radius -> radius > around.radiusKm())
                        .map(radius -> detour(
                                "wider-radius",
                                null,
                                null,
                                "Chercher jusqu’à " + radius + " km "
                                        + Contracted.de(around.commune().name()),
                                with(RADIUS, String.valueOf(radius))))
                        .toList();
    }

    List<Detour> without() {
        List<Detour> detours = new ArrayList<>();
        PLACES.stream()
                .filter(given::containsKey)
                .findFirst()
                .ifPresent(place -> detours.add(detour("without", place, null, EVERYWHERE, anywhere())));
        widening.without().keySet().stream()
                .filter(given::containsKey)
                .sorted()
                .forEach(filter -> detours.add(without(filter, withoutFilter(filter))));
        List<String> criteria = criteria();
        criteria.forEach(criterion -> detours.add(without(criterion, ignoring(criterion))));
        if (understood != null && !understood.words().isEmpty() && !criteria.isEmpty()) {
            detours.add(detour(
                    "without",
                    "words",
                    null,
                    "Sans « " + String.join(" ", understood.words()) + " »",
                    with(
                            "q",
                            understood.spans().stream()
                                    .map(Understood.Span::text)
                                    .collect(joining(" ")))));
        }
        return detours;
    }

    /// The same for another métier.
    Detour neighbour(String slug, String label) {
        Map<String, String[]> other = understood == null ? new LinkedHashMap<>(given) : ignoring("metier");
        other.put("metier", new String[] {slug});
        return detour("neighbour", null, slug, label, other);
    }

    NextStep alert() {
        return detour("alert", null, null, widening.alert(), given).step();
    }

    private Detour without(String criterion, Map<String, String[]> changed) {
        return detour("without", criterion, null, label(criterion), changed);
    }

    private String label(String criterion) {
        return criterion.equals(PLACE) ? EVERYWHERE : widening.without().getOrDefault(criterion, criterion);
    }

    /// The criteria understood that hide results.
    private List<String> criteria() {
        return understood == null
                ? List.of()
                : understood.spans().stream()
                        .map(Understood.Span::criterion)
                        .filter(criterion ->
                                criterion.equals(PLACE) || widening.hiding().contains(criterion))
                        .distinct()
                        .toList();
    }

    private Map<String, String[]> ignoring(String criterion) {
        List<String> ignored = new ArrayList<>(List.of(given.getOrDefault("ignore", new String[0])));
        ignored.add(criterion);
        Map<String, String[]> changed = new LinkedHashMap<>(given);
        changed.put("ignore", new String[] {String.join(",", ignored)});
        if (criterion.equals(PLACE)) {
            changed.remove(RADIUS);
        }
        return changed;
    }

    private Map<String, String[]> with(String name, String value) {
        Map<String, String[]> changed = new LinkedHashMap<>(given);
        changed.put(name, new String[] {value});
        return changed;
    }

    /// A filter that is taken away leaves no room for what the words say of the same.
    private Map<String, String[]> withoutFilter(String name) {
        Map<String, String[]> changed =
                understood != null && widening.hiding().contains(name) ? ignoring(name) : new LinkedHashMap<>(given);
        changed.remove(name);
        return changed;
    }

    /// The same without anything that says where.
    private Map<String, String[]> anywhere() {
        Map<String, String[]> changed = understood == null ? new LinkedHashMap<>(given) : ignoring(PLACE);
        changed.keySet().removeAll(PLACES);
        changed.remove(RADIUS);
        return changed;
    }

    private static Detour detour(
            String kind,
            @Nullable String criterion,
            @Nullable String metier,
            String label,
            Map<String, String[]> given) {
        return new Detour(new NextStep(kind, criterion, metier, label, null, written(given)), given);
    }

    /// Parameters as an address holds them.
    public static String written(Map<String, String[]> given) {
        return given.entrySet().stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> encode(parameter.getKey(), UTF_8) + "=" + encode(value, UTF_8)))
                .collect(joining("&"));
    }
}
