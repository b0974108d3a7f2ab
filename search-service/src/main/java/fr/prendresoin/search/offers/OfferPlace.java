package fr.prendresoin.search.offers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where offers of a group are. Everything may be unknown to their source.
///
/// @param precision what the coordinates stand for: `commune`, `postal-code`, or `department`, which has none
/// @param offers the offers of the group that are there, each with its own source
@Schema(description = "Un lieu, et les offres du poste qui s’y trouvent. Tout ce que la source ne dit pas est absent.")
record OfferPlace(
        @Nullable String commune,
        @Nullable String name,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable Double lat,
        @Nullable Double lon,

        @Schema(description = "Distance à la commune demandée, en kilomètres") @Nullable Double distanceKm,

        @Schema(
                description = "Ce que situent les coordonnées ; un département n’en a pas",
                allowableValues = {"commune", "postal-code", "department"})
        @Nullable String precision,

        List<Member> offers) {

    /// An offer of a group: the same post is published again, by others and elsewhere.
    ///
    /// @param source the name of who published it
    @Schema(description = "Une offre du poste, et sa source.")
    record Member(
            String id,
            String source,
            @Nullable String url,
            @Nullable List<OfferState.Partner> partners) {

        static Member of(String id, OfferState.Source source) {
            return new Member(id, source.name(), source.url(), source.partners());
        }
    }

    static OfferPlace of(OfferState.@Nullable Place place, @Nullable Double distanceKm, List<Member> offers) {
        if (place == null) {
            return new OfferPlace(null, null, null, null, null, null, null, null, null, null, offers);
        }
        boolean somewhere = !"department".equals(place.precision());
        return new OfferPlace(
                place.commune(),
                place.name(),
                place.department(),
                place.departmentName(),
                place.region(),
                place.regionName(),
                somewhere ? place.latitude() : null,
                somewhere ? place.longitude() : null,
                distanceKm,
                place.precision(),
                offers);
    }
}
