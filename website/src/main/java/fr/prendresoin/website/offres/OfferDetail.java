package fr.prendresoin.website.offres;

import fr.prendresoin.website.offres.OfferCard.Company;
import fr.prendresoin.website.offres.OfferCard.Contract;
import fr.prendresoin.website.offres.OfferCard.Experience;
import fr.prendresoin.website.offres.OfferCard.Place;
import fr.prendresoin.website.offres.OfferCard.Salary;
import fr.prendresoin.website.offres.OfferCard.WorkingTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One offer, whole.
public record OfferDetail(
        String id,
        String title,
        @Nullable String description,
        @Nullable String metier,
        @Nullable Company company,
        Contract contract,
        @Nullable WorkingTime workingTime,
        @Nullable Experience experience,
        @Nullable Salary salary,
        @Nullable String salaryNote,
        @Nullable List<String> benefits,
        @Nullable Where place,
        int positions,
        boolean disabilityFriendly,
        boolean lacksCandidates,
        @Nullable List<Wanted> skills,
        @Nullable List<String> qualities,
        @Nullable List<Wanted> licences,
        @Nullable List<Diploma> diplomas,
        @Nullable String travel,
        @Nullable Apply apply,
        Source source,
        Instant publishedAt,
        Instant updatedAt,
        List<Place> places,
        long placesTotal,
        List<OfferCard> similar) {

    public record Where(
            @Nullable String commune,
            @Nullable String name,
            @Nullable String postalCode,
            @Nullable String department,
            @Nullable String departmentName,
            @Nullable String regionName) {}

    public record Wanted(String label, boolean required) {}

    public record Diploma(@Nullable String label, @Nullable String level, boolean required) {}

    public record Apply(@Nullable String url, @Nullable String text) {}

    public record Source(
            String name,
            @Nullable String id,
            @Nullable String url,
            @Nullable String licence,
            @Nullable List<Partner> partners) {}

    public record Partner(String name, @Nullable String url) {}
}
