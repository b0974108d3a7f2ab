package fr.prendresoin.website.formations;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.places.PlaceName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A course in a list.
public record FormationCard(
        String id,
        String title,
        @Nullable String provider,
        @Nullable Place place,
        long placesTotal,
        @Nullable Double distanceKm,
        @Nullable Session nextSession,
        @Nullable String modality,
        boolean apprenticeship,
        boolean certifying,
        @Nullable Integer hoursTotal,
        @Nullable String durationText,
        @Nullable Instant changedAt) {

    public record Place(
            @Nullable String commune,
            @Nullable String name,
            @Nullable String department,
            @Nullable String departmentName) {}

    public String path() {
        return "/formations/" + id;
    }

    /// When one can join it, as far as the source says.
    public String sessionText() {
        return nextSession == null ? "Aucune session ouverte annoncée" : nextSession.brief();
    }

    public String where() {
        String first = place == null
                ? PlaceName.UNKNOWN
                : PlaceName.of(place.name(), place.department(), place.departmentName());
        if (first.equals(PlaceName.UNKNOWN)) {
            return "distance".equals(modality) ? "À distance" : first;
        }
        return placesTotal < 2 ? first : first + " et " + French.count(placesTotal - 1, "autre lieu", "autres lieux");
    }
}
