package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.MalformedEvent;
import org.jspecify.annotations.Nullable;

/// An offer that left, as `offer-withdrawn.v1` tells it.
record WithdrawnOffer(
        @Nullable String id,
        @Nullable String groupId,
        @Nullable String reason,
        @Nullable String withdrawnAt,
        @Nullable String title,
        @Nullable String rome,
        @Nullable String metier,
        @Nullable String family,
        @Nullable String segment,
        @Nullable String commune,
        @Nullable String placeName,
        @Nullable String department,
        @Nullable String region,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String publishedAt,
        @Nullable String source) {

    void check(String subject) {
        if (!subject.equals(id)) {
            throw new MalformedEvent("the offer's id is " + id + ", not " + subject);
        }
        if (reason == null || withdrawnAt == null) {
            throw new MalformedEvent("a withdrawal has a reason and a time");
        }
    }
}
