package fr.prendresoin.catalog.tension;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import java.util.List;

/// The published table of one occupation. The event tells all of it.
public record Tension(String rome, int year, String source, List<Row> rows) {

    public Aggregate aggregate() {
        return Aggregate.published(Kind.TENSION, rome, this);
    }

    /// A bassin d'emploi, by its code: the source does not name it. The indices go from 1 to 5.
    record Row(
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
