package fr.prendresoin.search.formations;

import fr.prendresoin.search.formations.FormationSearch.Around;
import fr.prendresoin.search.formations.FormationState.Place;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a course is, seen from somewhere.
///
/// @param distanceKm with one decimal, as the crow flies
record NearestPlace(@Nullable Place place, @Nullable Double distanceKm) {

    private static final double EARTH_RADIUS_KM = 6371.0087714;

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
        double north = Math.toRadians(latitude - around.commune().latitude());
        double east = Math.toRadians(longitude - around.commune().longitude());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(around.commune().latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord)) * 10) / 10.0;
    }
}
