package fr.prendresoin.search.offers;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.prendresoin.search.understanding.Understood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The searches that are near one: by its parameters, with one thing changed.
final class Detours {

    private static final List<Integer> RADII = List.of(50, 100, 200);

    /// What leaving a criterion or a filter out means.
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("place", "Chercher partout en France"),
            Map.entry("commune", "Chercher partout en France"),
            Map.entry("department", "Chercher partout en France"),
            Map.entry("region", "Chercher partout en France"),
            Map.entry("contract", "Tous les contrats"),
            Map.entry("workingTime", "Temps plein et temps partiel"),
            Map.entry("hours", "Tous les horaires"),
            Map.entry("experience", "Quelle que soit l’expérience demandée"),
            Map.entry("diploma", "Avec ou sans diplôme"),
            Map.entry("apprenticeship", "Avec ou sans alternance"),
            Map.entry("licence", "Avec ou sans permis"),
            Map.entry("salaryMin", "Quel que soit le salaire"),
            Map.entry("publishedWithin", "Quelle que soit la date"),
            Map.entry("disabilityFriendly", "Toutes les offres, ouvertes ou non aux personnes handicapées"),
            Map.entry("family", "Toutes les familles de métiers"),
            Map.entry("rome", "Tous les codes ROME"));

    private static final Set<String> FILTERS = Set.of(
            "commune",
            "department",
            "region",
            "contract",
            "workingTime",
            "experience",
            "salaryMin",
            "publishedWithin",
            "disabilityFriendly",
            "family",
            "rome");

    private final Map<String, String[]> given;
    private final OfferSearch search;

    /// @param given the parameters of the search, as they came
    Detours(Map<String, String[]> given, OfferSearch search) {
        this.given = new TreeMap<>(given);
        this.given.keySet().removeAll(Set.of("page", "size", "sort"));
        this.given.values().removeIf(values -> Arrays.stream(values).allMatch(String::isBlank));
        this.search = search;
    }

    /// A step, with the parameters of its search.
    record Detour(NextStep step, Map<String, String[]> given) {}

    List<Detour> wider() {
        var around = search.around();
        return around == null
                ? List.of()
                : RADII.stream()
                        .filter(radius -> radius > around.radiusKm())
                        .map(radius -> detour(
                                "wider-radius",
                                null,
                                null,
                                "Chercher jusqu’à " + radius + " km de "
                                        + around.commune().name(),
                                with("radius", String.valueOf(radius))))
                        .toList();
    }

    List<Detour> without() {
        List<Detour> detours = new ArrayList<>();
        FILTERS.stream()
                .filter(given::containsKey)
                .sorted()
                .forEach(filter -> detours.add(without(
                        filter,
                        filter.equals("commune") ? without(Set.of("commune", "radius")) : without(Set.of(filter)))));
        understood().forEach(criterion -> detours.add(without(criterion, ignoring(criterion))));
        if (search.meaning() != null
                && !search.meaning().understood().words().isEmpty()
                && !understood().isEmpty()) {
            Understood understood = search.meaning().understood();
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
        Map<String, String[]> other = search.meaning() == null ? with("metier", slug) : ignoring("metier");
        other.put("metier", new String[] {slug});
        return detour("neighbour", null, slug, label, other);
    }

    Detour alert() {
        return detour("alert", null, null, "Recevoir les nouvelles offres", given);
    }

    private Detour without(String criterion, Map<String, String[]> changed) {
        return detour("without", criterion, null, WITHOUT.getOrDefault(criterion, criterion), changed);
    }

    /// The criteria understood that hide offers.
    private List<String> understood() {
        return search.meaning() == null
                ? List.of()
                : search.meaning().understood().spans().stream()
                        .map(Understood.Span::criterion)
                        .filter(WITHOUT::containsKey)
                        .filter(criterion -> !criterion.equals("family"))
                        .distinct()
                        .toList();
    }

    private Map<String, String[]> ignoring(String criterion) {
        List<String> ignored = new ArrayList<>(List.of(given.getOrDefault("ignore", new String[0])));
        ignored.add(criterion);
        Map<String, String[]> changed = new LinkedHashMap<>(given);
        changed.put("ignore", new String[] {String.join(",", ignored)});
        if (criterion.equals("place")) {
            changed.remove("radius");
        }
        return changed;
    }

    private Map<String, String[]> with(String name, String value) {
        Map<String, String[]> changed = new LinkedHashMap<>(given);
        changed.put(name, new String[] {value});
        return changed;
    }

    private Map<String, String[]> without(Set<String> names) {
        Map<String, String[]> changed = new LinkedHashMap<>(given);
        changed.keySet().removeAll(names);
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

    static String written(Map<String, String[]> given) {
        return given.entrySet().stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> encode(parameter.getKey(), UTF_8) + "=" + encode(value, UTF_8)))
                .collect(joining("&"));
    }
}
