package fr.prendresoin.search.formations;

import com.fasterxml.jackson.annotation.JsonInclude;
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
/// @param total courses that match, counted
/// @param facets by parameter, what other choices would find: every filter applies but the facet's own
/// @param location where distances are measured from
@Schema(description = "Une page de formations.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormationPage(
        @Schema(description = "Nombre de formations trouvées")
        long total,

        @Schema(description = "À partir de 0") int page,
        @Schema(description = "Formations par page") int size,

        @Schema(
                description = "L’ordre, même s’il n’était pas demandé",
                allowableValues = {"relevance", "date", "distance", "changed"})
        String sort,

        List<FormationCard> items,

        @Schema(
                description =
                        "Par paramètre, les choix possibles : chaque nombre tient compte de tous les autres filtres")
        Map<String, List<Choice>> facets,

        @Schema(description = "Par mot inconnu, les mots du métier cherchés en plus de lui") @Nullable Map<String, List<String>> corrections,

        @Nullable Location location,
        @Nullable Understood understood,

        @Schema(
                description = "Mots compris d’un emploi et qui ne disent rien d’une formation : ils n’ont pas été"
                        + " cherchés",
                example = "[\"de nuit\"]")
        @Nullable List<String> passedOver,

        @Schema(
                description = "Que faire quand la recherche trouve peu, avec ce que chaque suite trouverait. Absent"
                        + " quand elle trouve assez")
        @Nullable List<NextStep> next) {

    /// The same with what to do next.
    FormationPage followedBy(List<NextStep> steps) {
        return new FormationPage(
                total, page, size, sort, items, facets, corrections, location, understood, passedOver, steps);
    }
}
