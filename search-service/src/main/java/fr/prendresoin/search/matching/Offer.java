package fr.prendresoin.search.matching;

import fr.prendresoin.search.engine.Hits;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What of an offer is compared with the wishes.
record Offer(
        String id,
        @Nullable String metier,
        String family,
        Contract contract,
        @Nullable WorkingTime workingTime,
        @Nullable Experience experience,
        @Nullable List<Asked> skills,
        @Nullable List<Asked> licences,
        boolean disabilityFriendly,
        @Nullable Place place,
        String publishedAt) {

    static final List<String> FIELDS = List.of("offer.skills", "offer.licences", "offer.place");

    static Offer of(JsonNode hit) {
        return Hits.read(hit, "offer", Offer.class);
    }

    /// What it asks to know how to do.
    List<String> skillLabels() {
        return skills == null ? List.of() : skills.stream().map(Asked::label).toList();
    }

    /// The recognised schedules; null when nothing is said of the hours.
    @Nullable List<String> schedules() {
        return workingTime == null
                        || workingTime.schedules() == null
                        || workingTime.schedules().isEmpty()
                ? null
                : workingTime.schedules();
    }

    record Contract(String type, @Nullable String label) {}

    record WorkingTime(@Nullable String kind, @Nullable List<String> schedules) {}

    record Experience(
            @Nullable String requirement, @Nullable Integer months) {}

    record Asked(String label, boolean required) {}

    record Place(
            @Nullable String department,
            @Nullable String region,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String precision) {

        boolean isPoint() {
            return latitude != null && longitude != null && !"department".equals(precision);
        }
    }
}
