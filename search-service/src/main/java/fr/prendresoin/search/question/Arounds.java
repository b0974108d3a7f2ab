package fr.prendresoin.search.question;

import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads around which commune a search is asked.
@Component
public final class Arounds {

    private final Reference reference;

    Arounds(Reference reference) {
        this.reference = reference;
    }

    /// Around the commune of an INSEE code; nothing when none is given.
    ///
    /// @param usualRadiusKm when no radius is given
    public @Nullable Around read(Checks check, @Nullable String commune, @Nullable Integer radius, int usualRadiusKm) {
        int km = check.within("radius", radius, 1, Subject.MAX_RADIUS, usualRadiusKm);
        if (commune == null || commune.isBlank()) {
            if (radius != null) {
                check.refuse(
                        "radius",
                        "requires-commune",
                        "« radius » se mesure autour d’une commune : ajoutez « commune ».");
            }
            return null;
        }
        Commune centre = reference.territories().commune(commune.strip());
        if (centre == null) {
            check.refuse("commune", "unknown", "« " + commune + " » n’est pas le code INSEE d’une commune.");
            return null;
        }
        return new Around(centre, km);
    }
}
