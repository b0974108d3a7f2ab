package fr.prendresoin.simulator.reference;

public record Commune(
        String code,
        String name,
        Departement departement,
        String postalCode,
        int population,
        double latitude,
        double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    public double kmTo(double otherLatitude, double otherLongitude) {
        var sinLatitude = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        var sinLongitude = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        var h = sinLatitude * sinLatitude
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * sinLongitude
                        * sinLongitude;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
    }

    public double kmTo(Commune other) {
        return kmTo(other.latitude, other.longitude);
    }
}
