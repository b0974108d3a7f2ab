package fr.prendresoin.website.map;

import fr.prendresoin.website.french.French;
import org.jspecify.annotations.Nullable;

/// How many there are about a point: a disc whose area tells it, with the number inside.
///
/// @param nameAt how far down the name of its place stands; null when there is no room for it
public record Disc(
        double x,
        double y,
        double radius,
        Spot spot,
        @Nullable Double nameAt) {

    /// Of the side of the map.
    private static final double LARGEST = 0.058;

    private static final double SMALLEST = 0.024;
    private static final double HALF_DIGIT = 0.0102;
    private static final double PADDING = 0.008;

    /// One that is large enough for its number.
    ///
    /// @param share of the largest number on the map
    static Disc of(Point point, Spot spot, double share, double side) {
        double number = HALF_DIGIT * French.number(spot.count()).length() + PADDING;
        double radius = Math.max(LARGEST * Math.sqrt(share), Math.max(SMALLEST, number));
        return new Disc(point.x(), point.y(), radius * side, spot, null);
    }

    Disc named(double at) {
        return new Disc(x, y, radius, spot, at);
    }
}
