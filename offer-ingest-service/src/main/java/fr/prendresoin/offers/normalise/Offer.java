package fr.prendresoin.offers.normalise;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An offer as the platform tells it on `offers.offer.v1`: this record is the event's value, component by component.
public record Offer(
        String id,
        String groupId,
        String title,
        String description,
        Rome rome,
        @Nullable String appellation,
        @Nullable String metier,
        String family,
        List<String> families,
        String segment,
        String classifiedBy,
        @Nullable Company company,
        Contract contract,
        @Nullable WorkingTime workingTime,
        Experience experience,
        @Nullable Salary salary,
        @Nullable String salaryNote,
        @Nullable List<String> benefits,
        @Nullable Place place,
        int positions,
        boolean disabilityFriendly,
        boolean lacksCandidates,
        @Nullable List<Requirement> skills,
        @Nullable List<String> qualities,
        @Nullable List<Requirement> licences,
        @Nullable List<Diploma> diplomas,
        @Nullable String travel,
        @Nullable Apply apply,
        Source source,
        Instant publishedAt,
        Instant updatedAt) {

    public record Rome(String code, @Nullable String label, boolean known) {}

    public record Company(
            @Nullable String name,
            @Nullable String description,
            @Nullable String url,
            @Nullable String logo,
            boolean adapted,
            boolean handiEngaged) {}

    public record Contract(
            String type,
            String label,
            @Nullable String nature,
            @Nullable Integer durationDays,
            boolean apprenticeship) {}

    public record WorkingTime(
            @Nullable String kind,
            @Nullable Double weeklyHours,
            @Nullable String label,
            List<String> schedules) {}

    public record Experience(
            String requirement,
            @Nullable String label,
            @Nullable Integer months) {}

    public record Salary(
            int minMonthlyCents,
            int maxMonthlyCents,
            String period,
            String confidence,
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
            String precision) {}

    public record Requirement(String label, boolean required) {}

    public record Diploma(@Nullable String label, @Nullable String level, boolean required) {}

    public record Apply(@Nullable String url, @Nullable String text) {}

    public record Source(
            String name,
            String id,
            @Nullable String url,
            String licence,
            @Nullable List<Partner> partners) {}

    public record Partner(String name, @Nullable String url) {}
}
