package fr.prendresoin.search.offers;

import fr.prendresoin.search.detours.NextStep;
import fr.prendresoin.search.facets.Choice;
import fr.prendresoin.search.question.Location;
import fr.prendresoin.search.understanding.Understood;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of results.
///
/// @param total offers that match, counted
/// @param totalGroups cards that match; an estimate when `totalGroupsApproximate` says so
/// @param sort the order, also when it was not asked for
/// @param facets by parameter, what other choices would find: every filter applies but the facet's own
/// @param corrections words of the trade that were looked for besides a word that is none of them
/// @param location where distances are measured from
@Schema(description = "Une page d’annonces.")
record OfferPage(
        @Schema(description = "Nombre d’offres trouvées") long total,
        @Schema(description = "Nombre d’annonces trouvées") long totalGroups,

        @Schema(description = "Vrai si ce nombre d’annonces est une estimation, absent sinon") @Nullable Boolean totalGroupsApproximate,

        @Schema(description = "À partir de 0") int page,
        @Schema(description = "Annonces par page") int size,

        @Schema(
                description = "L’ordre, même s’il n’était pas demandé",
                allowableValues = {"relevance", "date", "distance", "changed"})
        String sort,

        List<OfferCard> items,

        @Schema(
                description =
                        "Par paramètre, les choix possibles : chaque nombre tient compte de tous les autres filtres")
        Map<String, List<Choice>> facets,

        @Schema(description = "Par mot inconnu, les mots du métier cherchés en plus de lui") @Nullable Map<String, List<String>> corrections,

        @Nullable Location location,
        @Nullable Understood understood,

        @Schema(description = "Codes ROME demandés que le répertoire ne connaît pas") @Nullable List<String> unknownRome,

        @Schema(
                description = "Que faire quand la recherche trouve peu, avec ce que chaque suite trouverait. Absent"
                        + " quand elle trouve assez")
        @Nullable List<NextStep> next) {

    /// The same with what to do next.
    OfferPage followedBy(List<NextStep> steps) {
        return new OfferPage(
                total,
                totalGroups,
                totalGroupsApproximate,
                page,
                size,
                sort,
                items,
                facets,
                corrections,
                location,
                understood,
                unknownRome,
                steps);
    }
}
