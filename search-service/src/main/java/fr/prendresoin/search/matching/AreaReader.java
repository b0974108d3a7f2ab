package fr.prendresoin.search.matching;

import fr.prendresoin.search.matching.MatchingBody.Where;
import fr.prendresoin.search.matching.Wishes.Area;
import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Reference;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads where a person wants to work: around a commune, in a département, or in a région.
@Component
class AreaReader {

    private static final int DEFAULT_RADIUS = 20;
    private static final int MAX_RADIUS = 200;

    private final Reference reference;

    AreaReader(Reference reference) {
        this.reference = reference;
    }

    @Nullable Area read(Faults faults, @Nullable Where place) {
        if (place == null) {
            return null;
        }
        long named = Stream.of(place.commune(), place.department(), place.region())
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            faults.add(
                    "/place",
                    "one-of",
                    "« /place » nomme une commune, un département ou une région, et un seul des trois.");
            return null;
        }
        Integer radius = faults.within("/place/radiusKm", place.radiusKm(), 1, MAX_RADIUS);
        if (place.commune() != null) {
            return around(faults, place.commune(), Objects.requireNonNullElse(radius, DEFAULT_RADIUS));
        }
        if (radius != null) {
            faults.add("/place/radiusKm", "requires-commune", "« /place/radiusKm » se mesure autour d’une commune.");
        }
        return place.department() != null
                ? department(faults, place.department())
                : region(faults, Objects.requireNonNull(place.region()));
    }

    private @Nullable Area around(Faults faults, String code, int radiusKm) {
        Commune commune = reference.territories().commune(code);
        if (commune == null) {
            faults.unknown("/place/commune", code, "le code INSEE d’une commune");
            return null;
        }
        return new Area.Around(commune, radiusKm);
    }

    private @Nullable Area department(Faults faults, String code) {
        String name = reference.territories().departments().get(code);
        if (name == null) {
            faults.unknown("/place/department", code, "un code de département");
            return null;
        }
        return new Area.Department(code, name);
    }

    private @Nullable Area region(Faults faults, String code) {
        String name = reference.territories().regions().get(code);
        if (name == null) {
            faults.unknown("/place/region", code, "un code de région");
            return null;
        }
        return new Area.Region(code, name);
    }
}
