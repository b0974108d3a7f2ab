package fr.prendresoin.search.territory;

import fr.prendresoin.search.reference.RomeCode;
import fr.prendresoin.search.reference.Tension;
import fr.prendresoin.search.reference.Tension.Bassin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the published table says of the métiers of one region: the bassins of the region taken together. It names the
/// bassins by code only, so that a département or a commune is told its region's figures.
final class PublishedTension {

    private final Map<String, Figures> byMetier = new HashMap<>();
    private final List<String> order;

    private PublishedTension(Map<String, Figures> byMetier) {
        this.byMetier.putAll(byMetier);
        this.order = byMetier.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Figures> entry) ->
                                entry.getValue().offersPerSeeker())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// @param occupations the names that the table has for this métier
    /// @param offersPerSeeker offers of the year for one person who looked for this occupation
    /// @param indicators means over the bassins, each counted as often as it has offers, by name, from 1 to 5
    record Figures(
            int year,
            String source,
            List<String> occupations,
            long bassins,
            double offersPerSeeker,
            Map<String, Double> indicators) {}

    /// @param romeCodes which lead from a métier to its occupations. The table is older than some of them: what a code
    ///     was split from speaks for it
    static PublishedTension in(String region, List<Tension> tensions, Map<String, RomeCode> romeCodes) {
        Map<String, Tension> tables = tensions.stream().collect(Collectors.toMap(Tension::rome, table -> table));
        Map<String, TreeMap<String, Tension>> ofMetiers = new HashMap<>();
        for (RomeCode code : romeCodes.values()) {
            Tension table = tables.getOrDefault(code.code(), tables.get(code.parent()));
            if (code.metier() != null && table != null) {
                ofMetiers
                        .computeIfAbsent(code.metier(), metier -> new TreeMap<>())
                        .put(table.rome(), table);
            }
        }
        Map<String, Figures> byMetier = new HashMap<>();
        ofMetiers.forEach((metier, of) -> {
            List<Bassin> bassins = of.values().stream()
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> row.region().equals(region))
                    .toList();
            if (!bassins.isEmpty()) {
                byMetier.put(metier, figures(of.firstEntry().getValue(), occupations(of.keySet(), romeCodes), bassins));
            }
        });
        return new PublishedTension(byMetier);
    }

    private static List<String> occupations(Set<String> romes, Map<String, RomeCode> romeCodes) {
        return romes.stream()
                .map(rome -> {
                    RomeCode code = romeCodes.get(rome);
                    return code == null ? rome : code.label();
                })
                .toList();
    }

    @Nullable Figures of(String metier) {
        return byMetier.get(metier);
    }

    int size() {
        return order.size();
    }

    /// From 1, the hardest to recruit; 0 when the table does not say.
    int rank(String metier) {
        return order.indexOf(metier) + 1;
    }

    /// From 1, the hardest, to 0; NaN when the table does not say.
    double standing(String metier) {
        int rank = rank(metier);
        if (rank == 0) {
            return Double.NaN;
        }
        return order.size() == 1 ? 1 : 1 - (rank - 1.0) / (order.size() - 1);
    }

    private static Figures figures(Tension table, List<String> occupations, List<Bassin> bassins) {
        double offers = bassins.stream().mapToDouble(Bassin::offersPerYear).sum();
        double seekers = bassins.stream().mapToDouble(Bassin::seekers).sum();
        Map<String, Double> indicators = new HashMap<>();
        indicators.put("tension", mean(bassins, Bassin::index));
        indicators.put("hiring", mean(bassins, Bassin::hiring));
        indicators.put("workforce", mean(bassins, Bassin::workforce));
        indicators.put("sustainability", mean(bassins, Bassin::sustainability));
        indicators.put("workingConditions", mean(bassins, Bassin::workingConditions));
        indicators.put("geographicMismatch", mean(bassins, Bassin::geographicMismatch));
        indicators.put("trainingLink", mean(bassins, Bassin::trainingLink));
        return new Figures(
                table.year(),
                table.source(),
                occupations,
                bassins.stream().map(Bassin::bassin).distinct().count(),
                // Of a bassin without a seeker nothing can be divided: as if there had been one.
                Math.round(offers / Math.max(seekers, 1) * 100) / 100.0,
                Map.copyOf(indicators));
    }

    private static double mean(List<Bassin> bassins, ToIntFunction<Bassin> indicator) {
        double weights = bassins.stream().mapToDouble(PublishedTension::weight).sum();
        double sum = bassins.stream()
                .mapToDouble(bassin -> weight(bassin) * indicator.applyAsInt(bassin))
                .sum();
        return Math.round(sum / weights * 10) / 10.0;
    }

    private static double weight(Bassin bassin) {
        return Math.max(bassin.offersPerYear(), 1);
    }
}
