package fr.prendresoin.search.understanding;

import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Territories;
import fr.prendresoin.search.spelling.Folded;
import fr.prendresoin.search.spelling.Typos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The places of France by what people call them: name, name without its article, postal code, INSEE code, number.
final class Places {

    static final Set<String> ARTICLES = Set.of("l", "la", "le", "les");

    private static final Pattern ARRONDISSEMENT = Pattern.compile("(.+) (\\d+)(?:er|e) arrondissement");
    private static final Comparator<Place> LIKELIEST = Comparator.comparingInt(Places::rank)
            .thenComparing(Comparator.comparingInt(Place::population).reversed())
            .thenComparing(place -> place.codes().getFirst());

    /// A town of this size may be misspelt.
    private static final int BIG = 20_000;

    /// A commune of this size is likelier meant than the département or région of its name.
    private static final int TOWN = 10_000;

    private static final int LONG = 6;

    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, List<Place>> byPostalCode = new HashMap<>();
    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, Place> departments = new HashMap<>();
    private final Set<String> ordinary = new HashSet<>();
    private final List<String> bigNames;
    private int longest;

    Places(Territories territories) {
        territories.departments().forEach((code, name) -> departments.put(code, Place.department(code, name)));
        Map<String, Place> regions = new HashMap<>();
        territories.regions().forEach((code, name) -> regions.put(code, Place.region(code, name)));
        territories.communes().forEach(this::add);
        departments.values().forEach(place -> name(Folded.of(place.name()), place));
        regions.values().forEach(place -> name(Folded.of(place.name()), place));
        ResourceLines.of("places.txt").forEach(line -> read(line, regions));
        byName.values().forEach(places -> places.sort(LIKELIEST));
        // A région of one département is the région.
        byName.values().forEach(Places::largerOfTwins);
        byPostalCode
                .values()
                .forEach(places -> places.sort(Comparator.comparing((Place place) -> !place.isArrondissement())
                        .thenComparing(LIKELIEST)));
        bigNames = byName.entrySet().stream()
                .filter(entry -> entry.getValue().getFirst().population() >= BIG
                        && entry.getKey().length() >= LONG)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Place> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<Place> withPostalCode(String code) {
        return byPostalCode.getOrDefault(code, List.of());
    }

    /// By INSEE code.
    List<Place> commune(String code) {
        Place place = byCode.get(code.toUpperCase(Locale.ROOT));
        return place == null ? List.of() : List.of(place);
    }

    /// By its number.
    List<Place> department(String code) {
        Place place = departments.get(code.toUpperCase(Locale.ROOT));
        return place == null ? List.of() : List.of(place);
    }

    boolean isOrdinary(String name) {
        return ordinary.contains(withoutArticle(name));
    }

    /// The big towns that a long word may be, misspelt.
    List<Place> near(String word) {
        return word.length() < LONG
                ? List.of()
                : bigNames.stream()
                        .filter(name -> Typos.between(name, word) <= 1)
                        .flatMap(name -> named(name).stream())
                        .sorted(LIKELIEST)
                        .toList();
    }

    int longest() {
        return longest;
    }

    private void add(Commune commune) {
        Place place = Place.of(commune);
        byCode.put(commune.code(), place);
        commune.postalCodes()
                .forEach(code -> byPostalCode
                        .computeIfAbsent(code, _ -> new ArrayList<>())
                        .add(place));
        String name = Folded.of(commune.name());
        name(name, place);
        Matcher arrondissement = ARRONDISSEMENT.matcher(name);
        if (arrondissement.matches()) {
            String town = arrondissement.group(1);
            String number = arrondissement.group(2);
            Stream.of(number, "0" + number, number + "e", number + "eme", number + "er")
                    .flatMap(written -> Stream.of(town + " " + written, town + " " + written + " arrondissement"))
                    .filter(written -> !written.equals(name))
                    .forEach(written -> name(written, place));
        }
        if (!withoutArticle(name).equals(name) && place.population() >= PlacePhrases.KNOWN_TOWN) {
            name(withoutArticle(name), place);
        }
    }

    private void name(String name, Place place) {
        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(place);
        longest = Math.max(longest, (int) name.chars().filter(c -> c == ' ').count() + 1);
    }

    private void read(String line, Map<String, Place> regions) {
        if (line.startsWith("ordinary:")) {
            ordinary.addAll(ResourceLines.listed(line.substring("ordinary:".length())));
            return;
        }
        String[] equation = line.split(" = ", 2);
        List<Place> meant = Stream.of(equation[1].split(" ", -1))
                .map(code -> switch (code.charAt(0)) {
                    case 'D' -> departments.get(code.substring(1));
                    case 'R' -> regions.get(code.substring(1));
                    default -> byCode.get(code);
                })
                .filter(java.util.Objects::nonNull)
                .toList();
        if (!meant.isEmpty()) {
            name(Folded.of(equation[0]), meant.size() == 1 ? meant.getFirst() : together(equation[0], meant));
        }
    }

    private static Place together(String name, List<Place> departments) {
        return new Place(
                Place.Kind.DEPARTMENT,
                departments.stream().flatMap(place -> place.codes().stream()).toList(),
                name,
                0,
                null);
    }

    private static void largerOfTwins(List<Place> places) {
        if (places.stream().anyMatch(place -> place.kind() == Place.Kind.REGION)) {
            places.removeIf(place -> place.kind() == Place.Kind.DEPARTMENT);
        }
    }

    private static int rank(Place place) {
        return place.isCommune() ? place.population() >= TOWN ? 0 : 2 : 1;
    }

    private static String withoutArticle(String name) {
        int space = name.indexOf(' ');
        return space > 0 && ARTICLES.contains(name.substring(0, space)) ? name.substring(space + 1) : name;
    }
}
