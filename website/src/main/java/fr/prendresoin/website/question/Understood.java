package fr.prendresoin.website.question;

import fr.prendresoin.website.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the search understood of the words: each criterion with the words that say it.
public record Understood(
        @Nullable List<Metier> metier,
        @Nullable List<Family> family,
        @Nullable Place place,
        @Nullable Terms kind,
        List<Span> spans) {

    public record Terms(List<String> values) {}

    public record Metier(@Nullable String slug, String label, String text) {}

    public record Family(String code, String text) {}

    /// A place.
    ///
    /// @param kind `commune`, `department` or `region`
    /// @param department codes
    /// @param alternatives other places of that name
    public record Place(
            String kind,
            @Nullable String commune,
            @Nullable List<String> department,
            @Nullable String region,
            String name,
            @Nullable String departmentName,
            @Nullable List<Place> alternatives) {

        /// `Saint-Denis (Réunion)`.
        public String label() {
            return departmentName == null ? name : name + " (" + departmentName + ")";
        }

        /// The same question at this place, instead of the one that was understood.
        public Address instead(Address here) {
            Address there = here.adding("ignore", "place").without("page", "commune", "department", "region");
            return switch (kind) {
                case "commune" -> there.with("commune", commune);
                case "department" -> there.withAll("department", department == null ? List.of() : department);
                default -> there.with("region", region);
            };
        }
    }

    /// Where a criterion stands.
    public record Span(String criterion, String text) {}
}
