package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.offer.Offer;
import fr.prendresoin.simulator.reference.Commune;
import fr.prendresoin.simulator.reference.Geography;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The communes around those that were asked for, with their distances. As the contract says, a distance may be
/// exceeded by 30 %, and Paris and Lyon come whole as soon as their centre is reached.
final class Places {

    private static final double TOLERANCE = 1.3;
    private static final double PARIS_LATITUDE = 48.8566;
    private static final double PARIS_LONGITUDE = 2.3522;
    private static final double LYON_LATITUDE = 45.7578;
    private static final double LYON_LONGITUDE = 4.8320;

    private final Map<Commune, Double> distances = new HashMap<>();

    Places(Geography geography, List<Commune> centres, int kilometres) {
        for (var centre : centres) {
            distances.put(centre, 0.0);
            if (kilometres > 0) {
                var reach = kilometres * TOLERANCE;
                geography.communes().forEach(commune -> {
                    var distance = centre.kmTo(commune);
                    if (distance <= reach) {
                        distances.merge(commune, distance, Math::min);
                    }
                });
                addWhole(geography, centre, reach, PARIS_LATITUDE, PARIS_LONGITUDE, "751");
                addWhole(geography, centre, reach, LYON_LATITUDE, LYON_LONGITUDE, "6938");
            }
            if (centre.code().startsWith("751")) {
                addAll(geography, centre, "751");
            }
        }
    }

    private void addWhole(
            Geography geography, Commune centre, double reach, double latitude, double longitude, String prefix) {
        if (centre.kmTo(latitude, longitude) <= reach) {
            addAll(geography, centre, prefix);
        }
    }

    private void addAll(Geography geography, Commune centre, String prefix) {
        geography.communes().stream()
                .filter(commune -> commune.code().startsWith(prefix))
                .forEach(commune -> distances.merge(commune, centre.kmTo(commune), Math::min));
    }

    boolean contains(Offer offer) {
        var commune = offer.place().commune();
        return commune != null && distances.containsKey(commune);
    }

    Comparator<Offer> nearestFirst() {
        return Comparator.comparingDouble(this::distance);
    }

    private double distance(Offer offer) {
        var commune = offer.place().commune();
        return commune == null ? Double.MAX_VALUE : distances.getOrDefault(commune, Double.MAX_VALUE);
    }
}
