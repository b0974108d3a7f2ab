package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.MalformedEvent;
import org.jspecify.annotations.Nullable;

/// What the document needs besides the bytes of the event.
record OfferFacts(
        @Nullable String id,
        @Nullable String groupId,
        @Nullable Place place) {

    record Place(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String precision) {}

    void check(String subject) {
        if (!subject.equals(id)) {
            throw new MalformedEvent("the offer's id is " + id + ", not " + subject);
        }
        if (groupId == null || groupId.isEmpty()) {
            throw new MalformedEvent("the offer has no group");
        }
    }

    /// A place known by its département only is nowhere within any radius.
    @Nullable Location location() {
        return place == null || "department".equals(place.precision)
                ? null
                : Location.of(place.latitude, place.longitude);
    }
}
