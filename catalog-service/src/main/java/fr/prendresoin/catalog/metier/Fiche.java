package fr.prendresoin.catalog.metier;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fiche of a key métier as it is written, stored and edited: what it refers to is there by slug or code, so that
/// a name is told in one place.
///
/// @param romes codes of the perimeter, the principal one first
/// @param plainSummaryReviewed whether people for whom it is written have read it; until then it is a draft
/// @param accessCondition what is asked of those who come without its diploma, as an infinitive
/// @param evolutions slugs of fiches or of related métiers
/// @param bridges the same
public record Fiche(
        String slug,
        String label,
        String labelMasculine,
        String labelFeminine,
        @Nullable String acronym,
        List<String> families,
        String segment,
        List<String> romes,
        List<String> otherNames,
        String summary,
        String plainSummary,
        boolean plainSummaryReviewed,
        List<String> missions,
        List<String> qualities,
        List<String> skills,
        WorkingConditions workingConditions,
        List<String> workplaces,
        List<AccessPath> diplomas,
        boolean accessibleWithoutDiploma,
        @Nullable String accessCondition,
        boolean apprenticeship,
        boolean vae,
        boolean immersion,
        Salary salary,
        List<String> evolutions,
        List<String> bridges,
        Audiences audiences,
        Indicators indicators,
        @Nullable String caution,
        String editorialNote) {

    String family() {
        return families.getFirst();
    }

    /// A diploma of the catalogue, and what it brings here.
    ///
    /// @param role absent when who wrote the fiche did not say
    /// @param towards the diploma of this fiche that it must precede, or lightens
    record AccessPath(
            String code,
            @Nullable AccessRole role,
            @Nullable String towards,
            String comment) {

        boolean is(AccessRole some) {
            return role == some;
        }
    }

    @Schema(description = "Conditions d’exercice.")
    record WorkingConditions(
            String text,
            @Schema(description = "Horaires") String schedule,
            @Schema(description = "Travail de nuit") String nights,
            @Schema(description = "Travail le week-end") String weekends,
            @Schema(description = "Port de charges") String lifting,
            @Schema(description = "Déplacements") String travel,
            @Schema(description = "Expositions") List<String> exposures) {}

    @Schema(description = "Salaires mensuels bruts usuels, en centimes d’euro. Ordres de grandeur indicatifs.")
    record Salary(
            @Schema(description = "Au début") Range beginner,
            @Schema(description = "Avec de l’expérience") Range experienced,
            @Schema(description = "Année de ces salaires") int year,

            @Schema(description = "Ce que valent ces chiffres")
            String reliability,

            @Schema(description = "D’où ils viennent") String source) {}

    @Schema(description = "De tant à tant.")
    record Range(int minMonthlyCents, int maxMonthlyCents) {}

    @Schema(description = "Ce que ce métier offre selon son parcours.")
    record Audiences(
            @Schema(description = "Pour les 16–25 ans") String youth,
            @Schema(description = "Pour une reconversion") String careerChange) {}

    @Schema(description = "Repères pour choisir.")
    record Indicators(
            boolean nightWork,
            boolean weekendWork,
            boolean lifting,
            @Schema(description = "Soins du corps") boolean bodyCare,

            @Schema(description = "Permis B souvent demandé")
            boolean drivingLicence,

            @Schema(description = "Niveau d’accès usuel") int entryLevel,

            @Schema(description = "Années de formation après l’accès")
            int yearsOfTraining) {}
}
