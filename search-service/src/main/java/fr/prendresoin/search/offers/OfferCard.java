package fr.prendresoin.search.offers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A post in a list of results: one card for all the offers of its group.
///
/// @param id the offer that the card shows, the first of its group in the order asked for
/// @param places where the offers of the group are that match, the nearest first, or else those of the newest
/// @param placesTotal in how many places they are
/// @param offersTotal how many match
/// @param highlights where the words were found, as HTML whose only tag is `mark`
@Schema(description = "Une annonce : toutes les offres d’un même poste.")
public record OfferCard(
        @Schema(description = "L’offre que montre l’annonce")
        String id,

        String groupId,
        String title,
        OfferState.Rome rome,
        @Nullable String metier,
        String family,
        OfferState.@Nullable Company company,
        OfferState.Contract contract,
        OfferState.@Nullable WorkingTime workingTime,
        OfferState.@Nullable Salary salary,
        @Nullable String salaryNote,
        OfferState.@Nullable Experience experience,
        String publishedAt,
        String updatedAt,
        Source source,
        int positions,
        boolean disabilityFriendly,

        @Schema(description = "Champs où les mots ont été trouvés, en HTML dont la seule balise est « mark »") @Nullable Map<String, String> highlights,

        @Schema(
                description =
                        "Les lieux où se trouvent ces offres, le plus proche d’abord, ou sinon celui de la plus récente ; les 20 premières offres seulement")
        List<OfferPlace> places,

        @Schema(description = "Nombre de lieux") long placesTotal,
        @Schema(description = "Nombre d’offres") long offersTotal) {

    /// Where the offer comes from, as its licence asks to be told.
    @Schema(description = "D’où vient l’offre : la licence demande de le dire.")
    record Source(
            String name,
            @Nullable String url,
            @Nullable String licence,
            @Nullable List<OfferState.Partner> partners,
            String updatedAt) {

        static Source of(OfferState offer) {
            OfferState.Source source = offer.source();
            return new Source(source.name(), source.url(), source.licence(), source.partners(), offer.updatedAt());
        }
    }
}
