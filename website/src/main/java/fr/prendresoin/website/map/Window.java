package fr.prendresoin.website.map;

import java.util.List;
import java.util.Locale;

/// The part of the drawing that is seen.
record Window(double x, double y, double width, double height) {

    private static final double MARGIN = 6;
    private static final double AROUND = 0.04;

    /// What shows all of these, and no more.
    static Window around(List<Outline> outlines) {
        double west = outlines.stream().mapToDouble(it -> it.box().get(0)).min().orElseThrow() - MARGIN;
        double north =
                outlines.stream().mapToDouble(it -> it.box().get(1)).min().orElseThrow() - MARGIN;
        double east = outlines.stream().mapToDouble(it -> it.box().get(2)).max().orElseThrow() + MARGIN;
        double south =
                outlines.stream().mapToDouble(it -> it.box().get(3)).max().orElseThrow() + MARGIN;
        return new Window(west, north, east - west, south - north);
    }

    /// A square.
    static Window around(Point middle, double half) {
        return new Window(middle.x() - half, middle.y() - half, 2 * half, 2 * half);
    }

    /// The same, with some of what is around it.
    Window wider() {
        double more = AROUND * side();
        return new Window(x - more, y - more, width + 2 * more, height + 2 * more);
    }

    double side() {
        return Math.max(width, height);
    }

    boolean shows(Outline outline) {
        List<Double> box = outline.box();
        return box.get(0) < x + width && box.get(2) > x && box.get(1) < y + height && box.get(3) > y;
    }

    String viewBox() {
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", x, y, width, height);
    }
}
