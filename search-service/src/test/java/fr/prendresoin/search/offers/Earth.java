package fr.prendresoin.search.offers;

/// Distances by another way than the engine's.
final class Earth {

    private static final double RADIUS_KM = 6371.0087714;

    private Earth() {}

    static double km(double lat1, double lon1, double lat2, double lon2) {
        double dLat = Math.toRadians(lat2 - lat1) / 2;
        double dLon = Math.toRadians(lon2 - lon1) / 2;
        double a = Math.sin(dLat) * Math.sin(dLat)
                + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * Math.sin(dLon) * Math.sin(dLon);
        return 2 * RADIUS_KM * Math.asin(Math.sqrt(a));
    }
}
