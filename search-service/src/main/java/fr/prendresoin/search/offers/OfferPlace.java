package fr.prendresoin.search.offers;

import org.jspecify.annotations.Nullable;

/// Where one offer of a group is. Everything but the offer's id may be unknown to the source.
///
/// @param precision what the coordinates stand for: `commune`, `postal-code`, or `department`, which has none
record OfferPlace(
        String offerId,
        @Nullable String commune,
        @Nullable String name,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Double distanceKm,
        @Nullable String precision) {

    static OfferPlace of(String offerId, OfferState.@Nullable Place place, @Nullable Double distanceKm) {
        if (place == null) {
            return new OfferPlace(offerId, null, null, null, null, null, null, null, null, null, null);
        }
        boolean somewhere = !"department".equals(place.precision());
        return new OfferPlace(
                offerId,
                place.commune(),
                place.name(),
                place.department(),
                place.departmentName(),
                place.region(),
                place.regionName(),
                somewhere ? place.latitude() : null,
                somewhere ? place.longitude() : null,
                distanceKm,
                place.precision());
    }
}
