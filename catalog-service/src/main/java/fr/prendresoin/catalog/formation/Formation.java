package fr.prendresoin.catalog.formation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A training course as people see it: the value of its events. What is not known is null and left out.
///
/// @param entryLevel in the French national framework, 3 to 8; so is the exit level
/// @param diploma code of the diploma in our reference data, only where a code or the title says so precisely
/// @param families the main one first; never empty
/// @param priceCents for the whole course, taxes included
/// @param accessibility what the source says of access for people with a disability
/// @param entry `permanent` when one session at least can be joined at any time
public record Formation(
        String id,
        String title,
        @Nullable String objective,
        @Nullable String content,
        @Nullable String expectedResults,
        @Nullable String prerequisites,
        @Nullable Integer entryLevel,
        @Nullable Integer exitLevel,
        boolean certifying,
        List<Certification> certifications,
        @Nullable String diploma,
        List<String> metiers,
        List<String> families,
        List<String> romeCodes,
        List<String> formacodes,
        List<String> nsfCodes,
        @Nullable String modality,
        boolean apprenticeship,
        @Nullable Boolean cpfEligible,
        List<String> fundings,
        @Nullable Integer priceCents,
        @Nullable Integer hoursTotal,
        @Nullable Integer hoursCentre,
        @Nullable Integer hoursCompany,
        @Nullable String durationText,
        @Nullable String rhythm,
        @Nullable String accessibility,
        @Nullable Provider provider,
        @Nullable String url,
        List<Place> places,
        List<Session> sessions,
        String entry,
        Source source) {

    public static final String FIXED_DATES = "fixed-dates";
    public static final String PERMANENT = "permanent";

    /// What the course leads to.
    ///
    /// @param kind register of the code: `RNCP`, `RS`, `CERTIFINFO` or `CPF`
    public record Certification(
            String kind, String code, @Nullable String label) {}

    /// The training organisation; never a person.
    public record Provider(
            String name,
            @Nullable String siret,
            @Nullable String url,
            @Nullable String phone,
            @Nullable String email) {}

    /// Where it is taught.
    ///
    /// @param precision what the coordinates stand for: `address`, `commune`, `postal-code`; with `department` and
    ///     `region` there are none
    public record Place(
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

    /// When it takes place.
    ///
    /// @param place index in the places of the course
    /// @param offeredUntil the last day on which one can still join; null when no date is known, and then for ever
    public record Session(
            String id,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String startPrecision,
            @Nullable LocalDate registrationStart,
            @Nullable LocalDate registrationEnd,
            @Nullable String recruitment,
            @Nullable Integer place,
            String entry,
            @Nullable LocalDate offeredUntil) {}

    /// Where it comes from.
    public record Source(
            String name,
            @Nullable String url,
            @Nullable LocalDate updatedAt,
            @Nullable String licence) {}
}
