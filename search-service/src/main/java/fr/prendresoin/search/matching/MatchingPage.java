package fr.prendresoin.search.matching;

import fr.prendresoin.search.offers.OfferCard;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// A page of ranked posts.
///
/// @param total offers that nothing excludes, counted
/// @param compared posts that were compared closely: the nearest from afar
/// @param excluded what each hard wish costs
@Schema(description = "Une page d’annonces, classées d’après les souhaits d’une personne. Rien n’en est gardé.")
record MatchingPage(
        @Schema(description = "Nombre d’offres que rien n’exclut, parmi les métiers souhaités et leurs familles")
        long total,

        @Schema(description = "Nombre d’annonces comparées de près ; au plus 300, les plus proches à première vue")
        int compared,

        @Schema(description = "À partir de 0") int page,
        @Schema(description = "Annonces par page") int size,
        List<Match> items,

        @Schema(description = "Ce que coûte chaque exigence")
        List<Excluded> excluded) {

    @Schema(description = "Une annonce et sa note.")
    record Match(
            @Schema(description = "De 0 à 100 : la somme des parts")
            int score,

            List<Score.Part> parts,
            OfferCard offer) {}

    /// @param offers that every other hard wish would leave
    @Schema(description = "Ce qu’exclut une exigence, à elle seule.")
    record Excluded(
            @Schema(description = "Le champ de la demande", example = "place")
            String criterion,

            @Schema(example = "Lieu") String label,

            @Schema(description = "Offres que les autres exigences laisseraient")
            long offers) {}
}
