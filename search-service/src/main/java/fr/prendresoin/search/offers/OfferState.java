package fr.prendresoin.search.offers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An offer as `offers.offer.v1` tells it: this reader's own record of the contract.
record OfferState(
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

    record Place(
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
