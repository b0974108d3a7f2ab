package fr.prendresoin.search.projection;

import org.jspecify.annotations.Nullable;

/// A point of the index, by the names that the engine gives its coordinates.
record Location(double lat, double lon) {

    static @Nullable Location of(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }
}
