package fr.prendresoin.search.formations;

import fr.prendresoin.search.formations.FormationState.Place;
import fr.prendresoin.search.question.Around;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a course is, seen from somewhere.
///
/// @param distanceKm with one decimal, as the crow flies
record NearestPlace(@Nullable Place place, @Nullable Double distanceKm) {

    static NearestPlace of(List<Place> places, @Nullable Around around) {
        if (places.isEmpty()) {
            return new NearestPlace(null, null);
        }
        if (around == null) {
            return new NearestPlace(places.getFirst(), null);
        }
        return places.stream()
                .map(place -> new NearestPlace(place, distance(place, around)))
                .min(Comparator.comparing(NearestPlace::distanceKm, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
    }

    private static @Nullable Double distance(Place place, Around around) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        if (latitude == null || longitude == null) {
            return null;
        }
        return Math.round(around.commune().kilometresTo(latitude, longitude) * 10) / 10.0;
    }
}
