package fr.prendresoin.search.cells;

import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.parameters.Checks;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a map shows: a grid, of the tiles that maps are made of, and the rectangle that is looked at.
///
/// @param zoom of the tiles; each step halves their sides
public record View(int zoom, @Nullable Rectangle rectangle) {

    static final int COARSEST = 4;
    static final int FINEST = 12;
    static final int USUAL = 7;

    private static final String CELLS = "cells";
    private static final String CENTRE = "centre";

    /// A finer grid than is legible: the fullest cells are told.
    private static final int MOST = 2_000;

    private record Rectangle(double west, double south, double east, double north) {

        boolean isOnEarth() {
            return west >= -180 && east <= 180 && west < east && south >= -90 && north <= 90 && south < north;
        }

        ObjectNode json() {
            return object(
                    "top_left", object("lat", north, "lon", west), "bottom_right", object("lat", south, "lon", east));
        }
    }

    /// Makes a view of parameters.
    ///
    /// @throws InvalidRequest naming every field that is wrong
    public static View of(ViewParameters parameters) {
        var check = new Checks();
        int zoom = check.within("zoom", parameters.zoom(), COARSEST, FINEST, USUAL);
        Rectangle rectangle = rectangle(check, parameters.bounds());
        check.throwIfAny();
        return new View(zoom, rectangle);
    }

    /// Counts what matches a query, by cell.
    public ObjectNode counting(JsonNode query) {
        ObjectNode grid = object("field", "location", "precision", zoom, "size", MOST);
        if (rectangle != null) {
            grid.set("bounds", rectangle.json());
        }
        ObjectNode cells = object("geotile_grid", grid);
        Search.within(cells, CENTRE, object("geo_centroid", object("field", "location")));
        return Search.counting(query).aggregating(CELLS, cells).json();
    }

    /// Reads what the engine counted.
    public Cells of(JsonNode answer) {
        return new Cells(
                zoom,
                answer.path("aggregations").path(CELLS).path("buckets").values().stream()
                        .map(View::cell)
                        .toList());
    }

    private static Cells.Cell cell(JsonNode bucket) {
        JsonNode centre = bucket.path(CENTRE).path("location");
        return new Cells.Cell(
                bucket.path("key").stringValue(),
                rounded(centre.path("lat").doubleValue()),
                rounded(centre.path("lon").doubleValue()),
                bucket.path("doc_count").longValue());
    }

    /// A few metres.
    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }

    private static @Nullable Rectangle rectangle(Checks check, @Nullable String bounds) {
        if (bounds == null || bounds.isBlank()) {
            return null;
        }
        try {
            List<Double> degrees = Arrays.stream(bounds.split(",", -1))
                    .map(text -> Double.valueOf(text.strip()))
                    .toList();
            if (degrees.size() == 4) {
                var rectangle = new Rectangle(degrees.get(0), degrees.get(1), degrees.get(2), degrees.get(3));
                if (rectangle.isOnEarth()) {
                    return rectangle;
                }
            }
        } catch (NumberFormatException e) {
            // Told as any other form that is not the right one.
        }
        check.refuse(
                "bounds",
                "format",
                "« bounds » se donne en degrés : ouest, sud, est, nord, séparés par des virgules, l’ouest avant l’est et"
                        + " le sud avant le nord.");
        return null;
    }
}
