package fr.prendresoin.website.offres;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.places.PlaceName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A post in a list: one card for all its offers.
///
/// @param highlights where the words were found, as HTML whose only tag is `mark`
public record OfferCard(
        String id,
        String title,
        String family,
        @Nullable Company company,
        Contract contract,
        @Nullable WorkingTime workingTime,
        @Nullable Salary salary,
        @Nullable Experience experience,
        Instant publishedAt,
        Instant updatedAt,
        Source source,
        boolean disabilityFriendly,
        @Nullable Map<String, String> highlights,
        List<Place> places,
        long placesTotal) {

    public record Company(
            @Nullable String name,
            @Nullable String description,
            @Nullable String url) {}

    public record Contract(
            String type, @Nullable String label, @Nullable Integer durationDays, boolean apprenticeship) {

        /// `CDI`, `CDD de 3 mois`.
        public String text() {
            String name = Contracts.name(type);
            return durationDays == null ? name : name + " de " + Contracts.duration(durationDays);
        }
    }

    public record WorkingTime(
            @Nullable String kind, @Nullable String label) {}

    /// The experience that is asked for.
    ///
    /// @param requirement `none`, `desired` or `required`
    /// @param label as the source says it
    /// @param months those that are asked for, when the label tells a length
    public record Experience(
            @Nullable String requirement,
            @Nullable String label,
            @Nullable Integer months) {

        /// `1 an`, `6 mois souhaités`, `2 ans – en EHPAD`; null when nothing is said.
        public @Nullable String text() {
            return Experiences.text(this);
        }
    }

    /// Gross, by the month, for full time.
    public record Salary(long minMonthlyCents, long maxMonthlyCents) {

        /// `1 900 à 2 100 € brut par mois`.
        public String text() {
            return French.euros(minMonthlyCents, maxMonthlyCents) + " brut par mois";
        }
    }

    public record Source(String name, @Nullable String url) {}

    /// A place of the post.
    public record Place(
            @Nullable String commune,
            @Nullable String name,
            @Nullable String department,
            @Nullable String departmentName,
            @Nullable Double distanceKm,
            List<Member> offers) {

        /// `Lyon (69)`, or what is known.
        public String label() {
            return PlaceName.of(name, department, departmentName);
        }
    }

    public record Member(String id) {}

    public String path() {
        return "/offres/" + id;
    }

    /// Where it is: the first place, and how many others.
    public String where() {
        if (places.isEmpty()) {
            return "Lieu non précisé";
        }
        String first = places.getFirst().label();
        return placesTotal < 2 ? first : first + " et " + French.count(placesTotal - 1, "autre lieu", "autres lieux");
    }

    public @Nullable Double distanceKm() {
        return places.isEmpty() ? null : places.getFirst().distanceKm();
    }
}
