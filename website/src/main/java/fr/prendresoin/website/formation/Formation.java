package fr.prendresoin.website.formation;

import fr.prendresoin.website.formations.FormationCard;
import fr.prendresoin.website.formations.Session;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.places.PlaceName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course, whole, with the sessions that can still be joined.
public record Formation(
        String id,
        String title,
        @Nullable String objective,
        @Nullable String content,
        @Nullable String expectedResults,
        @Nullable String prerequisites,
        @Nullable Integer entryLevel,
        @Nullable Integer exitLevel,
        boolean certifying,
        List<Certification> certifications,
        @Nullable String diploma,
        List<String> metiers,
        @Nullable String modality,
        boolean apprenticeship,
        List<String> fundings,
        @Nullable Integer priceCents,
        @Nullable Integer hoursTotal,
        @Nullable Integer hoursCentre,
        @Nullable Integer hoursCompany,
        @Nullable String durationText,
        @Nullable String rhythm,
        @Nullable String accessibility,
        @Nullable Provider provider,
        @Nullable String url,
        List<Place> places,
        List<Session> sessions,
        Source source,
        List<FormationCard> similar) {

    /// A certification.
    ///
    /// @param kind `RNCP`, `RS`, `CERTIFINFO` or `CPF`
    /// @param expired null when it is in force, as far as anybody knows
    public record Certification(
            String kind,
            String code,
            @Nullable String label,
            @Nullable Expired expired) {

        /// `Code échu depuis le 1er septembre 2025, remplacé par RNCP40692`, or who gives it.
        public String standing() {
            return expired == null ? "D’après l’organisme" : expired.text();
        }
    }

    /// A code that the directory no longer holds.
    ///
    /// @param lastDay null when it is not known
    /// @param replacedBy the code in force; null when it is not known
    public record Expired(
            @Nullable LocalDate lastDay, @Nullable String replacedBy) {

        private String text() {
            return "Code échu"
                    + (lastDay == null ? "" : " depuis le " + French.day(lastDay))
                    + (replacedBy == null
                            ? ". Demandez à l’organisme lequel le remplace"
                            : ", remplacé par " + replacedBy);
        }
    }

    public record Provider(
            String name,
            @Nullable String url,
            @Nullable String phone,
            @Nullable String email) {

        /// `01 99 00 16 00`.
        public @Nullable String phoneText() {
            return phone == null || !phone.matches("0\\d{9}") ? phone : phone.replaceAll("(\\d\\d)(?=\\d)", "$1\u00A0");
        }
    }

    public record Place(
            @Nullable String commune,
            @Nullable String name,
            @Nullable String postalCode,
            @Nullable String department,
            @Nullable String departmentName,
            @Nullable String regionName) {

        /// `Lyon (69)`, or what is known.
        public String label() {
            return PlaceName.of(name, department, departmentName);
        }
    }

    public record Source(
            String name,
            @Nullable String url,
            @Nullable LocalDate updatedAt,
            @Nullable String licence) {}
}
