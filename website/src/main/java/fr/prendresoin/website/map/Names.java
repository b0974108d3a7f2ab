package fr.prendresoin.website.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes the names of places beside their discs, those of the largest first, as long as none hides another.
final class Names {

    /// Of a letter, to its height.
    private static final double WIDTH = 0.56;

    /// Of what hangs below the line.
    private static final double DESCENT = 0.25;

    private record Box(double west, double north, double east, double south) {

        boolean touches(Box other) {
            return west < other.east && east > other.west && north < other.south && south > other.north;
        }

        boolean isWithin(Window window) {
            return west >= window.x()
                    && east <= window.x() + window.width()
                    && north >= window.y()
                    && south <= window.y() + window.height();
        }
    }

    private Names() {}

    /// The same discs, some with their names.
    ///
    /// @param height of a letter
    static List<Disc> written(List<Disc> discs, Window window, double height) {
        List<Box> taken = new ArrayList<>();
        discs.forEach(disc -> taken.add(box(disc)));
        List<Disc> written = new ArrayList<>();
        for (Disc disc : discs) {
            written.add(lines(disc, height)
                    .filter(line -> box(disc, line, height).isWithin(window))
                    .filter(line -> taken.stream().noneMatch(box(disc, line, height)::touches))
                    .findFirst()
                    .map(line -> {
                        taken.add(box(disc, line, height));
                        return disc.named(line);
                    })
                    .orElse(disc));
        }
        return List.copyOf(written);
    }

    /// Where a name may stand: below the disc, or else above it.
    private static Stream<Double> lines(Disc disc, double height) {
        return disc.spot().name().isEmpty()
                ? Stream.of()
                : Stream.of(disc.y() + disc.radius() + height, disc.y() - disc.radius() - DESCENT * height);
    }

    private static Box box(Disc disc) {
        return new Box(
                disc.x() - disc.radius(), disc.y() - disc.radius(), disc.x() + disc.radius(), disc.y() + disc.radius());
    }

    private static Box box(Disc disc, double line, double height) {
        double half = WIDTH * height * disc.spot().name().length() / 2;
        return new Box(disc.x() - half, line - height, disc.x() + half, line + DESCENT * height);
    }
}
