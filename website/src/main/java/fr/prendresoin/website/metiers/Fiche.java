package fr.prendresoin.website.metiers;

import fr.prendresoin.website.french.French;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A métier. One that is not a key métier has a short page: its name, its codes, and what it leads from and to.
///
/// @param described whether it is a key métier; otherwise most of this is absent
/// @param accessCondition what is asked of who comes without its diploma
public record Fiche(
        String slug,
        String label,
        boolean described,
        String family,
        @Nullable List<String> families,
        @Nullable String acronym,
        @Nullable List<String> otherNames,
        @Nullable String summary,
        @Nullable String plainSummary,
        @Nullable Boolean plainSummaryReviewed,
        @Nullable List<String> missions,
        @Nullable List<String> qualities,
        @Nullable List<String> skills,
        @Nullable WorkingConditions workingConditions,
        @Nullable List<String> workplaces,
        @Nullable List<Path> diplomas,
        @Nullable Boolean accessibleWithoutDiploma,
        @Nullable String accessCondition,
        @Nullable Boolean apprenticeship,
        @Nullable Boolean vae,
        @Nullable Boolean immersion,
        @Nullable Salary salary,
        @Nullable List<Link> evolutions,
        @Nullable List<Link> bridges,
        @Nullable List<Link> evolutionOf,
        @Nullable List<Link> bridgeOf,
        @Nullable Audiences audiences,
        @Nullable String caution,
        @Nullable String note,
        List<Rome> romes) {

    public Ways ways() {
        return new Ways(diplomas == null ? List.of() : diplomas);
    }

    public record WorkingConditions(
            String text,
            String schedule,
            String nights,
            String weekends,
            String lifting,
            String travel,
            List<String> exposures) {}

    /// A diploma that has to do with its access.
    ///
    /// @param level of the national framework, from 3 to 8
    /// @param towards the code of the diploma that it must precede, or lightens
    public record Path(
            String code,
            String name,
            String comment,
            String duration,
            @Nullable Integer level,
            boolean apprenticeship,
            boolean vae,
            @Nullable Rncp rncp,
            @Nullable Role role,
            @Nullable String towards) {}

    /// The register's word on a diploma.
    ///
    /// @param code only while it is in force
    public record Rncp(@Nullable String code, String status, String explanation) {}

    public record Salary(Range beginner, Range experienced, int year, String reliability, String source) {}

    /// Gross, by the month, for full time.
    public record Range(int minMonthlyCents, int maxMonthlyCents) {

        /// `1 900 à 2 150 € brut par mois`.
        public String text() {
            return French.euros(minMonthlyCents, maxMonthlyCents) + " brut par mois";
        }
    }

    public record Link(String slug, String label, boolean described) {}

    public record Audiences(String youth, String careerChange) {}

    public record Rome(String code, String label) {}
}
