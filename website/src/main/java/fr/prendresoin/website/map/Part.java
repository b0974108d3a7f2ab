package fr.prendresoin.website.map;

/// A part of the country on the drawing: a cone that touches the Earth along one parallel. Degrees, and units of the
/// drawing.
///
/// @param scale how long the radius of the Earth is
record Part(
        String part,
        double west,
        double south,
        double east,
        double north,
        double longitude,
        double latitude,
        double scale,
        double x,
        double y) {

    private static final double EARTH_RADIUS_KM = 6371;

    boolean holds(double lat, double lon) {
        return west <= lon && lon <= east && south <= lat && lat <= north;
    }

    Point point(double lat, double lon) {
        double cone = Math.sin(Math.toRadians(latitude));
        double turn = cone * Math.toRadians(lon - longitude);
        return new Point(
                x + scale * radius(cone, lat) * Math.sin(turn),
                y - scale * (radius(cone, latitude) - radius(cone, lat) * Math.cos(turn)),
                kilometre());
    }

    double kilometre() {
        return scale / EARTH_RADIUS_KM;
    }

    private double radius(double cone, double lat) {
        return Math.cos(Math.toRadians(latitude)) / cone * Math.pow(opening(latitude) / opening(lat), cone);
    }

    private static double opening(double lat) {
        return Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2);
    }
}
