package fr.prendresoin.catalog.territory;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The point about which the people of a territory live: the mean of its communes' points, each counted as often as it
/// has inhabitants. Where nobody lives, every commune counts once.
record PopulationCentre(double latitude, double longitude) {

    /// As precise as the points of the communes: a metre.
    private static final double DIGITS = 1e5;

    /// @param communes with their arrondissements or without: the inhabitants of these are counted in their commune
    static PopulationCentre of(List<Commune> communes) {
        List<Commune> whole = communes.stream().filter(Commune::isCommune).toList();
        if (whole.isEmpty()) {
            throw new IllegalArgumentException("a territory without communes is nowhere");
        }
        boolean inhabited = whole.stream().anyMatch(commune -> commune.population() > 0);
        ToDoubleFunction<Commune> weight = inhabited ? Commune::population : commune -> 1;
        return new PopulationCentre(mean(whole, weight, Commune::latitude), mean(whole, weight, Commune::longitude));
    }

    private static double mean(
            List<Commune> communes, ToDoubleFunction<Commune> weight, ToDoubleFunction<Commune> coordinate) {
        double sum = communes.stream()
                .mapToDouble(commune -> weight.applyAsDouble(commune) * coordinate.applyAsDouble(commune))
                .sum();
        double mean = sum / communes.stream().mapToDouble(weight).sum();
        return Math.round(mean * DIGITS) / DIGITS;
    }
}
