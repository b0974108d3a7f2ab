package fr.prendresoin.search.landings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What was around every town at one moment.
///
/// @param offers by métier, for each town
/// @param formations the same
record LandingTable(Instant countedAt, Towns towns, Map<String, int[]> offers, Map<String, int[]> formations) {

    private static final int NEAR = 8;

    /// Every page of a métier, the largest towns first.
    List<Landing> of(String metier) {
        return IntStream.range(0, towns.size())
                .mapToObj(town -> landing(metier, town))
                .filter(Landing::isWorthAPage)
                .sorted(Comparator.comparingInt(Landing::population).reversed().thenComparing(Landing::code))
                .toList();
    }

    /// The page of a métier in one town, if there is one.
    ///
    /// @param town its INSEE code or its slug
    Optional<Landing> of(String metier, String town) {
        return Optional.ofNullable(towns.find(town))
                .map(number -> landing(metier, number))
                .filter(Landing::isWorthAPage);
    }

    /// The pages of a métier in the towns around one of its own, the nearest first.
    List<Landing> near(String metier, Landing landing) {
        return IntStream.of(towns.around(landing.latitude(), landing.longitude()))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        town -> towns.commune(town).kilometresTo(landing.latitude(), landing.longitude())))
                .map(town -> landing(metier, town))
                .filter(other -> other.isWorthAPage() && !other.code().equals(landing.code()))
                .limit(NEAR)
                .toList();
    }

    private Landing landing(String metier, int town) {
        return Landing.of(towns.commune(town), at(offers, metier, town), at(formations, metier, town));
    }

    private static int at(Map<String, int[]> counts, String metier, int town) {
        int[] here = counts.get(metier);
        return here == null ? 0 : here[town];
    }
}
