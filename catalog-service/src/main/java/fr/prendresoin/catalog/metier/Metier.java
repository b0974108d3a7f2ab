package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key métier with its whole fiche.
@Schema(description = "La fiche d’un métier.")
public record Metier(
        @Schema(description = "Identifiant", example = "aide-soignant")
        String slug,

        @Schema(description = "Nom, aux deux genres", example = "Aide-soignant / Aide-soignante")
        String label,

        @Schema(example = "Aide-soignant") String labelMasculine,
        @Schema(example = "Aide-soignante") String labelFeminine,

        @Schema(description = "Sigle", example = "AS") @Nullable String acronym,

        @Schema(description = "Famille principale", example = "sante")
        String family,

        @Schema(description = "Toutes les familles, la principale en tête")
        List<String> families,

        @Schema(description = "Groupe d’offres", example = "soin-sante")
        String segment,

        @Schema(description = "Codes ROME, le principal en tête")
        List<Rome> romes,

        @Schema(description = "Autres noms du métier") List<String> otherNames,
        @Schema(description = "Le métier en une phrase") String summary,
        List<String> missions,
        @Schema(description = "Qualités attendues") List<String> qualities,
        @Schema(description = "Compétences") List<String> skills,
        WorkingConditions workingConditions,
        @Schema(description = "Lieux d’exercice") List<String> workplaces,

        @Schema(description = "Diplômes et formations qui y mènent")
        List<Diploma> diplomas,

        @Schema(description = "Vrai s’il existe des postes accessibles sans diplôme")
        boolean accessibleWithoutDiploma,

        @Schema(description = "Vrai si l’apprentissage est possible")
        boolean apprenticeship,

        @Schema(description = "Vrai si la validation des acquis de l’expérience est possible")
        boolean vae,

        Salary salary,

        @Schema(description = "Métiers vers lesquels évoluer")
        List<Link> evolutions,

        @Schema(description = "Métiers proches, pour changer de voie")
        List<Link> bridges,

        Audiences audiences,
        Indicators indicators,

        @Schema(description = "Point de vigilance") @Nullable String caution,

        @Schema(description = "D’où vient ce contenu") String editorialNote) {

    public Aggregate aggregate() {
        return Aggregate.published(Kind.METIER, slug, this, MetierPublished.of(this));
    }

    @Schema(description = "Un code ROME.")
    record Rome(
            @Schema(example = "J1501") String code,

            @Schema(example = "Aide-soignant / Aide-soignante")
            String label) {}

    @Schema(description = "Conditions d’exercice.")
    record WorkingConditions(
            String text,
            @Schema(description = "Horaires") String schedule,
            @Schema(description = "Travail de nuit") String nights,
            @Schema(description = "Travail le week-end") String weekends,
            @Schema(description = "Port de charges") String lifting,
            @Schema(description = "Déplacements") String travel,
            @Schema(description = "Expositions") List<String> exposures) {}

    @Schema(description = "Un diplôme ou une formation.")
    record Diploma(
            @Schema(example = "DEAS") String code,

            @Schema(example = "Diplôme d’État d’aide-soignant")
            String name,

            @Schema(description = "Niveau du cadre national, de 3 à 8") @Nullable Integer level,

            @Schema(description = "Durée") String duration,

            @Schema(description = "Fiche RNCP", example = "RNCP40692") @Nullable String rncp,

            boolean apprenticeship,
            boolean vae,
            String comment) {}

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

    @Schema(description = "Un autre métier.")
    record Link(
            String slug,
            String label,

            @Schema(description = "Vrai si ce métier a sa fiche ici")
            boolean described) {}

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
