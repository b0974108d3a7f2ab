package fr.prendresoin.search.offers;

import fr.prendresoin.platform.event.MalformedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// An offer as `offers.offer.v1` tells it: this reader's own record of the contract.
public record OfferState(
        String id,
        String groupId,
        String title,
        @Nullable String description,
        Rome rome,
        @Nullable String appellation,
        @Nullable String metier,
        String family,
        @Nullable List<String> families,
        @Nullable String segment,
        @Nullable Company company,
        Contract contract,
        @Nullable WorkingTime workingTime,
        @Nullable Experience experience,
        @Nullable Salary salary,
        @Nullable String salaryNote,
        @Nullable List<String> benefits,
        @Nullable Place place,
        int positions,
        boolean disabilityFriendly,
        boolean lacksCandidates,
        @Nullable List<Asked> skills,
        @Nullable List<String> qualities,
        @Nullable List<Asked> licences,
        @Nullable List<Diploma> diplomas,
        @Nullable String travel,
        @Nullable Apply apply,
        Source source,
        String publishedAt,
        String updatedAt) {

    /// A number where a text belongs is no text: what reads the index later does not take it for one either.
    private static final JsonMapper STRICT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /// Reads the whole of it. What is accepted here can be shown: one event that is not would break every page of
    /// results that it is on.
    ///
    /// @throws MalformedEvent when it cannot be read, lacks what an answer needs, or is not of this subject
    public static OfferState read(byte[] event, String subject) {
        try {
            OfferState offer = STRICT.readValue(event, OfferState.class);
            if (offer == null) {
                throw new MalformedEvent("the value is null");
            }
            offer.check(subject);
            return offer;
        } catch (JacksonException e) {
            throw new MalformedEvent("not an offer: " + e.getOriginalMessage(), e);
        }
    }

    private void check(String subject) {
        if (!subject.equals(id)) {
            throw new MalformedEvent("the offer's id is " + id + ", not " + subject);
        }
        require("groupId", groupId);
        require("title", title);
        require("rome.code", rome == null ? null : rome.code());
        require("family", family);
        require("contract.type", contract == null ? null : contract.type());
        require("source.name", source == null ? null : source.name());
        require("publishedAt", publishedAt);
        require("updatedAt", updatedAt);
    }

    private static void require(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new MalformedEvent("the offer has no " + name);
        }
    }

    record Rome(String code, @Nullable String label) {}

    record Company(
            @Nullable String name,
            @Nullable String description,
            @Nullable String url,
            @Nullable String logo,
            @Nullable Boolean adapted,
            @Nullable Boolean handiEngaged) {}

    record Contract(
            String type,
            @Nullable String label,
            @Nullable String nature,
            @Nullable Integer durationDays,
            boolean apprenticeship) {}

    record WorkingTime(
            @Nullable String kind,
            @Nullable Double weeklyHours,
            @Nullable String label,
            @Nullable List<String> schedules) {}

    record Experience(
            @Nullable String requirement,
            @Nullable String label,
            @Nullable Integer months) {}

    record Salary(
            long minMonthlyCents,
            long maxMonthlyCents,
            @Nullable String period,
            @Nullable String confidence,
            @Nullable String label,
            @Nullable String comment) {}

    public record Place(
            @Nullable String label,
            @Nullable String commune,
            @Nullable String name,
            @Nullable String postalCode,
            @Nullable String department,
            @Nullable String departmentName,
            @Nullable String region,
            @Nullable String regionName,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String precision) {}

    record Asked(String label, boolean required) {}

    record Diploma(@Nullable String label, @Nullable String level, boolean required) {}

    record Apply(@Nullable String url, @Nullable String text) {}

    record Source(
            String name,
            @Nullable String id,
            @Nullable String url,
            @Nullable String licence,
            @Nullable List<Partner> partners) {}

    record Partner(String name, @Nullable String url) {}
}
