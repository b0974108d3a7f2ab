package fr.prendresoin.search.cells;

/// A square of the map of the world in Mercator's projection, as the engine cuts it.
///
/// @param zoom the world is `2^zoom` tiles wide
/// @param x from the west
/// @param y from the north
public record Tile(int zoom, int x, int y) {

    /// The finest that the engine knows: a few centimetres wide, it is as good as a point.
    public static final int FINEST = 29;

    /// The one in which a point lies.
    ///
    /// @param latitude in degrees
    /// @param longitude in degrees
    public static Tile of(int zoom, double latitude, double longitude) {
        double wide = 1 << zoom;
        double north = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
        return new Tile(zoom, (int) ((longitude + 180) / 360 * wide), (int) ((1 - north / Math.PI) / 2 * wide));
    }

    /// Reads its name, as the engine writes it: `zoom/x/y`.
    public static Tile named(String name) {
        String[] numbers = name.split("/", -1);
        return new Tile(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    /// Of its middle, in degrees.
    public double latitude() {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * (y + 0.5) / (1 << zoom)))));
    }

    /// Of its middle, in degrees.
    public double longitude() {
        return 360 * (x + 0.5) / (1 << zoom) - 180;
    }
}
