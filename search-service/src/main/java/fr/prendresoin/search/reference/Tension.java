package fr.prendresoin.search.reference;

import java.util.List;

/// How hard it was to recruit in one occupation, as `tension-published.v1` tells it.
public record Tension(String rome, int year, String source, List<Bassin> rows) {

    public Tension {
        rows = List.copyOf(rows);
    }

    /// One bassin d'emploi. The indicators go from 1 to 5, the highest being the hardest.
    ///
    /// @param offersPerYear online offers of the year, an estimate
    /// @param seekers who looked for this occupation, mean of the year
    public record Bassin(
            String bassin,
            String region,
            int index,
            int hiring,
            int workforce,
            int sustainability,
            int workingConditions,
            int geographicMismatch,
            int trainingLink,
            double offersPerYear,
            double seekers) {}
}
