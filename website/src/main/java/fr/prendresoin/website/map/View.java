package fr.prendresoin.website.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of the country that is looked at.
///
/// @param departments those that are meant; none when it is what lies around a commune
/// @param zoom of the tiles by which the search counts there
record View(
        List<String> departments, Window window, @Nullable Circle circle, int zoom) {

    private static final double MARGIN = 1.12;
    private static final int FINEST = 12;
    private static final int COARSEST = 4;

    /// As far as some seven tiles of the finest grid reach.
    private static final double FINE_KM = 20;

    /// As far as is looked around a tile, from the finest grid on.
    private static final int[] RADII = {5, 10, 20, 30, 50, 100};

    static View around(Point middle, int radiusKm) {
        double radius = radiusKm * middle.kilometre();
        return new View(
                List.of(),
                Window.around(middle, MARGIN * radius),
                new Circle(middle.x(), middle.y(), radius),
                zoom(radiusKm));
    }

    static View of(List<String> departments, Window window, double kilometre) {
        return new View(departments, window.wider(), null, zoom(window.side() / kilometre / 2));
    }

    /// How far one looks around the place of a tile.
    int radiusKm() {
        return RADII[Math.min(FINEST - zoom, RADII.length - 1)];
    }

    private static int zoom(double halfKm) {
        long coarser = Math.round(Math.log(halfKm / FINE_KM) / Math.log(2));
        return Math.clamp(FINEST - coarser, COARSEST, FINEST);
    }
}
