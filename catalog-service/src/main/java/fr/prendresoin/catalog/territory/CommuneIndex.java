package fr.prendresoin.catalog.territory;

import fr.prendresoin.catalog.text.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds communes by what people know of them: those of which some word of the name, or some code, begins with the same
/// two characters are compared one by one.
final class CommuneIndex {

    private static final Pattern CODE = Pattern.compile("\\d[\\dABab]\\d{0,3}");

    private static final int CHARACTERS = 2;

    private final List<LocatedCommune> byPopulation;
    private final Map<String, LocatedCommune> byCode;
    private final Map<String, List<LocatedCommune>> byBeginning = new HashMap<>();

    CommuneIndex(List<Department> departments) {
        byPopulation = departments.stream()
                .flatMap(department ->
                        department.communes().stream().map(commune -> LocatedCommune.of(commune, department)))
                .sorted(Comparator.comparingInt(
                                (LocatedCommune located) -> located.commune().population())
                        .reversed())
                .toList();
        byCode = byPopulation.stream()
                .collect(Collectors.toUnmodifiableMap(
                        located -> located.commune().code(), Function.identity()));
        byPopulation.forEach(this::addByBeginning);
    }

    private void addByBeginning(LocatedCommune located) {
        Stream.concat(Arrays.stream(located.name().text().split(" ")), located.codes())
                .map(CommuneIndex::beginning)
                .distinct()
                .forEach(beginning -> byBeginning
                        .computeIfAbsent(beginning, any -> new ArrayList<>())
                        .add(located));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(CHARACTERS, word.length()));
    }

    private List<LocatedCommune> candidates(Folded name) {
        String beginning = beginning(name.text());
        return beginning.length() == CHARACTERS && !beginning.contains(" ")
                ? byBeginning.getOrDefault(beginning, List.of())
                : byPopulation;
    }

    /// The largest first.
    List<LocatedCommune> all() {
        return byPopulation;
    }

    Optional<LocatedCommune> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The communes that answer to a name, a postal code or its beginning, or an INSEE code: the best answers first,
    /// the largest first among equals.
    List<LocatedCommune> search(String typed) {
        if (CODE.matcher(typed.strip()).matches()) {
            return searchCode(typed.strip().toUpperCase(Locale.ROOT));
        }
        Folded name = Folded.of(typed);
        if (name.isEmpty()) {
            return List.of();
        }
        var ranks = new ArrayList<List<LocatedCommune>>();
        for (int rank = 0; rank < LocatedCommune.NOT_AT_ALL; rank++) {
            ranks.add(new ArrayList<>());
        }
        for (LocatedCommune located : candidates(name)) {
            int distance = located.distanceTo(name);
            if (distance < LocatedCommune.NOT_AT_ALL) {
                ranks.get(distance).add(located);
            }
        }
        return ranks.stream().flatMap(List::stream).toList();
    }

    /// A whole postal code of Paris, Lyon or Marseille means its arrondissement before the city.
    private List<LocatedCommune> searchCode(String code) {
        return byBeginning.getOrDefault(beginning(code), List.of()).stream()
                .filter(located -> located.hasCodeStarting(code))
                .sorted(Comparator.comparing((LocatedCommune located) -> !located.isOnlyPlaceOf(code)))
                .toList();
    }
}
