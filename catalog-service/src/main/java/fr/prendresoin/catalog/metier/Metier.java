package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.diploma.Diploma;
import fr.prendresoin.catalog.diploma.Rncp;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fiche as it is answered: what it refers to has its name.
@Schema(description = "La fiche d’un métier.")
record Metier(
        @Schema(description = "Identifiant", example = "aide-soignant")
        String slug,

        @Schema(description = "Vrai : ce métier a sa fiche ici")
        boolean described,

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

        @Schema(description = "Texte simplifié : phrases courtes, mots courants")
        String plainSummary,

        @Schema(
                description = "Faux tant que le texte simplifié est une ébauche, que des personnes concernées n’ont pas"
                        + " relue")
        boolean plainSummaryReviewed,

        List<String> missions,
        @Schema(description = "Qualités attendues") List<String> qualities,
        @Schema(description = "Compétences") List<String> skills,
        Fiche.WorkingConditions workingConditions,
        @Schema(description = "Lieux d’exercice") List<String> workplaces,

        @Schema(description = "Diplômes et formations qui concernent son accès, chacun avec son rôle")
        List<Path> diplomas,

        @Schema(description = "Vrai s’il existe des postes accessibles sans diplôme")
        boolean accessibleWithoutDiploma,

        @Schema(description = "Ce qui est demandé à qui n’a pas de diplôme du métier, à l’infinitif") @Nullable String accessCondition,

        @Schema(description = "Vrai si l’apprentissage est possible")
        boolean apprenticeship,

        @Schema(description = "Vrai si la validation des acquis de l’expérience est possible")
        boolean vae,

        @Schema(description = "Vrai si une immersion permet de le découvrir")
        boolean immersion,

        Fiche.Salary salary,

        @Schema(description = "Métiers vers lesquels évoluer")
        List<Link> evolutions,

        @Schema(description = "Métiers proches, pour changer de voie")
        List<Link> bridges,

        Fiche.Audiences audiences,
        Fiche.Indicators indicators,

        @Schema(description = "Point de vigilance") @Nullable String caution,

        @Schema(description = "D’où vient ce contenu") String editorialNote)
        implements MetierPage {

    static Metier of(Fiche fiche, FicheReferences references, Clock clock) {
        return new Metier(
                fiche.slug(),
                true,
                fiche.label(),
                fiche.labelMasculine(),
                fiche.labelFeminine(),
                fiche.acronym(),
                fiche.family(),
                fiche.families(),
                fiche.segment(),
                references.romes(fiche.romes()),
                fiche.otherNames(),
                fiche.summary(),
                fiche.plainSummary(),
                fiche.plainSummaryReviewed(),
                fiche.missions(),
                fiche.qualities(),
                fiche.skills(),
                fiche.workingConditions(),
                fiche.workplaces(),
                paths(fiche, references, clock),
                fiche.accessibleWithoutDiploma(),
                fiche.accessCondition(),
                fiche.apprenticeship(),
                fiche.vae(),
                fiche.immersion(),
                fiche.salary(),
                references.links(fiche.evolutions()),
                references.links(fiche.bridges()),
                fiche.audiences(),
                fiche.indicators(),
                fiche.caution(),
                fiche.editorialNote());
    }

    private static List<Path> paths(Fiche fiche, FicheReferences references, Clock clock) {
        return fiche.diplomas().stream()
                .flatMap(path -> references.diploma(path.code()).map(diploma -> Path.of(diploma, path, clock)).stream())
                .toList();
    }

    @Schema(description = "Un code ROME.")
    record Rome(
            @Schema(example = "J1501") String code,

            @Schema(example = "Aide-soignant / Aide-soignante")
            String label) {}

    @Schema(description = "Un diplôme ou une formation qui concerne l’accès au métier.")
    record Path(
            @Schema(example = "DEAS") String code,

            @Schema(example = "Diplôme d’État d’aide-soignant")
            String name,

            @Schema(description = "Niveau du cadre national, de 3 à 8") @Nullable Integer level,

            @Schema(description = "Durée") String duration,
            @Nullable Rncp rncp,
            boolean apprenticeship,
            boolean vae,

            @Schema(
                    description =
                            "« qualifies » : il suffit ; « prior » : il est exigé avant le diplôme « towards », lui"
                                    + " ou un autre du même rôle ; « lightens » : il allège l’accès au diplôme « towards », sans"
                                    + " le remplacer ; « required » : il est exigé de toute personne ; « on-the-job » : il se"
                                    + " suit une fois en poste ; « helps » : il est utile, sans suffire ni être exigé. Absent"
                                    + " quand la fiche ne le dit pas",
                    example = "qualifies")
            @Nullable AccessRole role,

            @Schema(description = "Code du diplôme de cette fiche auquel il ouvre, ou qu’il allège") @Nullable String towards,

            @Schema(description = "Ce que ce diplôme apporte ici")
            String comment) {

        static Path of(Diploma diploma, Fiche.AccessPath path, Clock clock) {
            return new Path(
                    diploma.code(),
                    diploma.name(),
                    diploma.level(),
                    diploma.duration(),
                    diploma.registered(clock),
                    diploma.apprenticeship(),
                    diploma.vae(),
                    path.role(),
                    path.towards(),
                    path.comment());
        }
    }

    @Schema(description = "Un autre métier.")
    record Link(
            String slug,
            String label,

            @Schema(description = "Vrai si ce métier a sa fiche entière ici, faux si sa page est courte")
            boolean described) {}
}
