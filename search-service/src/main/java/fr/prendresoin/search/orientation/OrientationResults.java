package fr.prendresoin.search.orientation;

import fr.prendresoin.search.orientation.Questionnaire.Pathway;
import fr.prendresoin.search.question.Location;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the answers of a person suggest.
///
/// @param metiers none when no answer speaks for any: every question was passed over, or only the situation was told
/// @param unavailable what could not be counted
@Schema(description = "Les métiers que suggèrent des réponses. Rien n’en est gardé.")
record OrientationResults(
        @Schema(
                description = "Profil",
                allowableValues = {"16-25", "30-55"})
        String profile,

        @Schema(description = "Les réponses, comme l’adresse les porte", example = "q1:a,b;q5:-")
        String answers,

        @Schema(description = "Édition du questionnaire", example = "2026-11")
        String questionnaire,

        @Schema(
                description =
                        "Les deux familles dont les réponses sont les plus proches ; aucune si elles n’en disent rien")
        List<Family> families,

        @Schema(
                description =
                        "Les métiers suggérés, le plus proche des réponses d’abord ; chacun a au moins une raison. Aucun si"
                                + " toutes les questions sont passées, ou si les réponses ne disent que la situation")
        List<Suggestion> metiers,

        @Schema(description = "Les chemins d’accès à envisager")
        List<Pathway> pathways,

        @Schema(description = "D’où les distances sont mesurées ; absent si aucune commune n’est demandée") @Nullable Location location,

        @Schema(
                description =
                        "Ce qui n’a pas pu être compté : « offers », « formations », « events ». Absent si tout l’a été")
        @Nullable List<String> unavailable) {

    @Schema(description = "Une famille de métiers.", name = "OrientationFamily")
    record Family(
            @Schema(example = "grand-age") String family,

            @Schema(example = "Grand âge") String label) {}

    /// @param score 0 is what random answers say on average, 1 a standard deviation more
    @Schema(description = "Un métier suggéré, et pourquoi.")
    record Suggestion(
            @Schema(description = "Identifiant", example = "aide-soignant")
            String slug,

            String label,

            @Schema(description = "Famille principale", example = "sante")
            String family,

            @Schema(
                    description =
                            "Accord avec les réponses : 0 est celui de réponses au hasard, 1 un écart type de plus")
            double score,

            @Schema(
                    description = "Le même en un mot : fort (à partir de 2), bon (à partir de 1) ou à explorer",
                    allowableValues = {"strong", "good", "to-explore"})
            String fit,

            @Schema(description = "Au moins une : un métier sans raison n’est pas suggéré")
            List<Explanation.Reason> reasons,

            List<Explanation.ToKnow> toKnow,

            @Schema(description = "La fiche du métier", example = "/api/metiers/aide-soignant")
            String url,

            Found offers,
            Found formations,
            Found events) {}

    /// @param count absent when it could not be told
    @Schema(description = "Ce qui se trouve pour un métier, autour de la commune demandée s’il y en a une.")
    record Found(
            @Schema(description = "Absent si la recherche ne répond pas") @Nullable Long count,

            @Schema(example = "/api/offers?metier=aide-soignant&commune=69123&radius=20")
            String url) {}
}
