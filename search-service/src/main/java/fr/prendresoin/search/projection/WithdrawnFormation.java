package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.MalformedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course that left, as `formation-withdrawn.v1` tells it.
record WithdrawnFormation(
        @Nullable String id,
        @Nullable String reason,
        @Nullable String withdrawnAt,
        @Nullable String title,
        @Nullable String diploma,
        @Nullable List<String> metiers,
        @Nullable List<String> families,
        @Nullable String commune,
        @Nullable String placeName,
        @Nullable String department,
        @Nullable String region,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String source) {

    void check(String subject) {
        if (!subject.equals(id)) {
            throw new MalformedEvent("the course's id is " + id + ", not " + subject);
        }
        if (reason == null || withdrawnAt == null) {
            throw new MalformedEvent("a withdrawal has a reason and a time");
        }
    }
}
