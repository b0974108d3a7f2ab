package fr.prendresoin.search.reference;

import java.util.List;

/// A commune or municipal arrondissement, with what it lies in.
///
/// @param kind `commune` or `arrondissement`; the inhabitants of an arrondissement are also counted in its commune
/// @param precision what the point stands for: the commune, the mean of its postal code, or its surroundings
public record Commune(
        String code,
        String name,
        String kind,
        List<String> postalCodes,
        int population,
        double latitude,
        double longitude,
        String precision,
        String department,
        String departmentName,
        String region,
        String regionName) {

    private static final double EARTH_RADIUS_KM = 6371.0087714;

    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }

    /// How far a point is as the crow flies, on the sphere that the engine measures on too.
    public double kilometresTo(double toLatitude, double toLongitude) {
        double north = Math.sin(Math.toRadians(toLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(toLongitude - longitude) / 2);
        double chord =
                north * north + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(toLatitude)) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
    }

    /// Whether its inhabitants are counted nowhere else.
    public boolean isWhole() {
        return kind.equals("commune");
    }
}
