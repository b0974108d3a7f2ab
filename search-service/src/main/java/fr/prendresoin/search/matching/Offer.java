package fr.prendresoin.search.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Offer of(JsonNode hit) {
        return MAPPER.treeToValue(hit.path("_source").path("offer"), Offer.class);
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
