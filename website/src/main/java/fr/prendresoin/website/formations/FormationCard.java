package fr.prendresoin.website.formations;

import fr.prendresoin.website.french.French;
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
            @Nullable String department) {}

    public String path() {
        return "/formations/" + id;
    }

    /// When one can join it, as far as the source says.
    public String sessionText() {
        return nextSession == null ? "Aucune session ouverte annoncée" : nextSession.brief();
    }

    public String where() {
        if (place == null || place.name() == null) {
            return "distance".equals(modality) ? "À distance" : "Lieu non précisé";
        }
        String first = place.department() == null ? place.name() : place.name() + " (" + place.department() + ")";
        return placesTotal < 2 ? first : first + " et " + French.count(placesTotal - 1, "autre lieu", "autres lieux");
    }
}
