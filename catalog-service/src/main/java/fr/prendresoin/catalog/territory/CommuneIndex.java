package fr.prendresoin.catalog.territory;

import fr.prendresoin.catalog.text.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds communes by what people know of them. 35 000 names are compared one by one: that takes about a millisecond
/// and needs no index to be kept right.
final class CommuneIndex {

    private static final Pattern CODE = Pattern.compile("\\d[\\dABab]\\d{0,3}");

    private final List<LocatedCommune> byPopulation;
    private final Map<String, LocatedCommune> byCode;

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
        for (LocatedCommune located : byPopulation) {
            int distance = located.distanceTo(name);
            if (distance < LocatedCommune.NOT_AT_ALL) {
                ranks.get(distance).add(located);
            }
        }
        return ranks.stream().flatMap(List::stream).toList();
    }

    /// A whole postal code of Paris, Lyon or Marseille means its arrondissement before the city.
    private List<LocatedCommune> searchCode(String code) {
        return byPopulation.stream()
                .filter(located -> located.hasCodeStarting(code))
                .sorted(Comparator.comparing((LocatedCommune located) -> !located.isOnlyPlaceOf(code)))
                .toList();
    }
}
