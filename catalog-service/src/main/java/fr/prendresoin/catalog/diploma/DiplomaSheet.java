package fr.prendresoin.catalog.diploma;

import fr.prendresoin.catalog.funding.FundingSummary;
import fr.prendresoin.catalog.funding.Fundings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A diploma as it is answered: what it refers to has its name.
@Schema(description = "Un diplôme, un titre ou une formation.")
record DiplomaSheet(
        @Schema(description = "Code sur la plateforme", example = "DEAS")
        String code,

        @Schema(example = "Diplôme d’État d’aide-soignant") String name,

        @Schema(description = "Nature du diplôme", example = "Diplôme d’État")
        String type,

        @Schema(description = "Niveau du cadre national, de 3 à 8 ; absent pour une formation sans niveau") @Nullable Integer level,

        @Schema(description = "Sigle", example = "DEAS") @Nullable String acronym,

        @Schema(description = "Autres noms") List<String> otherNames,
        @Schema(description = "À quoi il sert") String summary,

        @Schema(description = "Durée de référence, en toutes lettres")
        String duration,

        @Schema(description = "Durée de référence, en mois") @Nullable Integer durationMonths,

        @Nullable Hours hours,

        @Schema(
                description = "Confiance dans la durée et les heures",
                allowableValues = {"high", "medium", "low"})
        String durationConfidence,

        @Nullable Rncp rncp,

        @Schema(description = "Conditions d’accès") List<String> access,

        @Schema(description = "Ce qui s’y apprend, résumé avec nos mots : ce ne sont pas les intitulés officiels")
        List<String> blockSummaries,

        @Schema(description = "Ce qui peut le financer") List<FundingSummary> fundings,

        @Schema(description = "Vrai s’il se prépare en apprentissage")
        boolean apprenticeship,

        @Schema(description = "Vrai s’il s’obtient par la validation des acquis de l’expérience")
        boolean vae,

        @Schema(description = "Vrai si l’inscription passe par Parcoursup ; absent quand cela dépend") @Nullable Boolean parcoursup,

        @Schema(description = "Métiers auxquels il mène") List<MetierLink> metiers,

        @Schema(description = "À savoir") @Nullable String notes) {

    static DiplomaSheet of(Diploma diploma, Fundings fundings, MetierNames names, Clock clock) {
        return new DiplomaSheet(
                diploma.code(),
                diploma.name(),
                diploma.type(),
                diploma.level(),
                diploma.acronym(),
                diploma.otherNames(),
                diploma.summary(),
                diploma.duration(),
                diploma.durationMonths(),
                diploma.hours(),
                diploma.durationConfidence(),
                diploma.registered(clock),
                diploma.access(),
                diploma.blocks(),
                fundings.summaries(diploma.fundings()),
                diploma.apprenticeship(),
                diploma.vae(),
                diploma.parcoursup(),
                diploma.metiers().stream()
                        .flatMap(slug -> names.label(slug).map(label -> new MetierLink(slug, label)).stream())
                        .toList(),
                diploma.notes());
    }

    @Schema(description = "Un métier.")
    record MetierLink(
            @Schema(example = "aide-soignant") String slug,

            @Schema(example = "Aide-soignant / Aide-soignante")
            String label) {}
}
