package fr.prendresoin.search.projection;

import fr.prendresoin.search.events.EventState;
import fr.prendresoin.search.offers.OfferState;
import org.jspecify.annotations.Nullable;

/// A point of the index, by the names that the engine gives its coordinates.
record Location(double lat, double lon) {

    /// A place known by its département only is nowhere within any radius.
    static @Nullable Location of(OfferState.@Nullable Place place) {
        return place == null || "department".equals(place.precision()) ? null : of(place.latitude(), place.longitude());
    }

    /// The same of an event.
    static @Nullable Location of(EventState.@Nullable Place place) {
        return place == null || "department".equals(place.precision()) ? null : of(place.latitude(), place.longitude());
    }

    static @Nullable Location of(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }

    /// As a field of a JSON object, or nothing.
    static String field(@Nullable Location location) {
        return location == null ? "" : "\"location\":" + location.json();
    }

    String json() {
        return "{\"lat\":" + lat + ",\"lon\":" + lon + "}";
    }
}
