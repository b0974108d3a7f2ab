package fr.prendresoin.catalog.diploma;

import java.util.Optional;

/// Names the métiers that a diploma leads to. They know the diplomas, not the other way round.
@FunctionalInterface
public interface MetierNames {

    /// The name of a métier; none when it has no fiche.
    Optional<String> label(String slug);
}
