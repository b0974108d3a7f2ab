package fr.prendresoin.search.cells;

import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.parameters.Checks;
import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Territories;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private static final String COMMUNES = "communes";

    /// Among so many of those that have most of a cell, one lies in it.
    private static final int NAMES = 5;

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
    ///
    /// @param communes the field that tells in which it lies
    public ObjectNode counting(JsonNode query, String communes) {
        ObjectNode grid = object("field", "location", "precision", zoom, "size", MOST);
        if (rectangle != null) {
            grid.set("bounds", rectangle.json());
        }
        ObjectNode cells = object("geotile_grid", grid);
        Search.within(cells, CENTRE, object("geo_centroid", object("field", "location")));
        Search.within(cells, COMMUNES, Search.values(communes, NAMES));
        return Search.counting(query).aggregating(CELLS, cells).json();
    }

    /// Reads what the engine counted.
    public Cells of(JsonNode answer, Territories territories) {
        return new Cells(
                zoom,
                answer.path("aggregations").path(CELLS).path("buckets").values().stream()
                        .map(bucket -> cell(bucket, territories))
                        .toList());
    }

    private static Cells.Cell cell(JsonNode bucket, Territories territories) {
        JsonNode centre = bucket.path(CENTRE).path("location");
        double latitude = centre.path("lat").doubleValue();
        double longitude = centre.path("lon").doubleValue();
        List<Commune> communes = bucket.path(COMMUNES).path("buckets").values().stream()
                .map(counted -> territories.commune(counted.path("key").stringValue()))
                .filter(Objects::nonNull)
                .toList();
        String tile = bucket.path("key").stringValue();
        return new Cells.Cell(
                tile,
                rounded(latitude),
                rounded(longitude),
                bucket.path("doc_count").longValue(),
                within(Tile.named(tile), communes)
                        .or(() -> nearest(communes, latitude, longitude))
                        .map(View::town)
                        .orElse(null));
    }

    /// What lies in a cell may lie elsewhere too: a commune that has most of it may be far.
    private static Optional<Commune> within(Tile tile, List<Commune> communes) {
        return communes.stream()
                .filter(commune -> Tile.of(tile.zoom(), commune.latitude(), commune.longitude())
                        .equals(tile))
                .findFirst();
    }

    private static Optional<Commune> nearest(List<Commune> communes, double latitude, double longitude) {
        return communes.stream().min(Comparator.comparingDouble(commune -> commune.kilometresTo(latitude, longitude)));
    }

    private static Cells.Town town(Commune commune) {
        return new Cells.Town(commune.code(), commune.name(), commune.department());
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
                "« bounds » se donne en degrés : ouest, sud, est, nord, séparés par des virgules, l’ouest avant l’est et"
                        + " le sud avant le nord.");
        return null;
    }
}
