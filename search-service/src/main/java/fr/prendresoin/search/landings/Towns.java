package fr.prendresoin.search.landings;

import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.spelling.Folded;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The communes that are large enough for pages of their own, each with a number from 0.
final class Towns {

    static final int RADIUS_KM = 20;

    private static final int LARGE = 5_000;

    /// A little less than a degree of latitude is long.
    private static final double KILOMETRES_A_DEGREE = 111;

    private final List<Commune> communes;
    private final double[] latitudes;
    private final Map<String, Integer> numbers = new HashMap<>();

    Towns(Collection<Commune> all) {
        communes = all.stream()
                .filter(commune -> commune.isWhole() && commune.population() > LARGE)
                .sorted(Comparator.comparingDouble(Commune::latitude).thenComparing(Commune::code))
                .toList();
        latitudes = communes.stream().mapToDouble(Commune::latitude).toArray();
        for (int town = 0; town < communes.size(); town++) {
            numbers.put(communes.get(town).code(), town);
            numbers.put(slug(communes.get(town)), town);
        }
    }

    /// The name in an address: two communes of one name are never in the same département.
    static String slug(Commune commune) {
        return String.join("-", Folded.words(commune.name())) + "-"
                + commune.department().toLowerCase(Locale.ROOT);
    }

    int size() {
        return communes.size();
    }

    Commune commune(int town) {
        return communes.get(town);
    }

    /// The number of a town.
    ///
    /// @param name its INSEE code or its slug
    @Nullable Integer find(String name) {
        return numbers.get(name);
    }

    /// The towns that have a point within their radius.
    int[] around(double latitude, double longitude) {
        double degrees = RADIUS_KM / KILOMETRES_A_DEGREE;
        return IntStream.range(first(latitude - degrees), first(latitude + degrees))
                .filter(town -> communes.get(town).kilometresTo(latitude, longitude) <= RADIUS_KM)
                .toArray();
    }

    /// The first town that is not further south.
    private int first(double latitude) {
        int found = Arrays.binarySearch(latitudes, latitude);
        return found < 0 ? -found - 1 : found;
    }
}
