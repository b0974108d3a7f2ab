package fr.prendresoin.website.territoires;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.places.Commune;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A commune, a département or a région, and the state of employment there.
///
/// @param department of a commune
/// @param region of a commune or a département
/// @param employment absent while it cannot be counted
public record Territory(
        Kind kind,
        String code,
        String name,
        long population,
        double latitude,
        double longitude,
        Commune.@Nullable Named department,
        Commune.@Nullable Named region,
        @Nullable Employment employment) {

    /// Of a métier, around a town: the search then counts enough for a page.
    private static final int ENOUGH_OFFERS = 3;

    public Place place() {
        return new Place(kind, code, name, population, department);
    }

    /// The page of a métier in this town; null where there may be none.
    public @Nullable String landing(Metier metier) {
        return kind == Kind.COMMUNE && department != null && metier.offers() >= ENOUGH_OFFERS
                ? "/metiers/" + metier.slug() + "/" + French.slug(name) + "-"
                        + department.code().toLowerCase(Locale.ROOT)
                : null;
    }

    /// The state of employment.
    ///
    /// @param radiusKm around a commune
    /// @param inhabitants of all that is counted, within the radius for a commune
    public record Employment(
            Instant countedAt,
            @Nullable Integer radiusKm,
            long inhabitants,
            Offers offers,
            long formations,
            long events,
            List<Family> families,
            List<Metier> metiers) {

        public double offersPer10000() {
            return Country.per10000(offers.total(), inhabitants);
        }

        public double formationsPer10000() {
            return Country.per10000(formations, inhabitants);
        }
    }

    /// Its offers.
    ///
    /// @param national how many there are in the country
    public record Offers(long total, long lackingCandidates, long national) {

        public double lackingShare() {
            return total == 0 ? 0 : (double) lackingCandidates / total;
        }
    }

    /// A family of métiers; an offer counts in each of its families.
    public record Family(String slug, String label, long offers) {}

    /// A métier, as much wanted here as its rank says.
    ///
    /// @param againstCountry offers for each inhabitant, as a multiple of the mean of the country
    /// @param points of a hundred, of which `parts` are the detail
    /// @param published absent when the published table does not know it
    public record Metier(
            String slug,
            String label,
            int rank,
            long offers,
            double againstCountry,
            double lackingShare,
            double points,
            List<Part> parts,
            @Nullable Published published) {

        /// How many offers there are, and whether that is many.
        public String wanted() {
            return Reasons.offers(this);
        }
    }

    /// A part of the points.
    ///
    /// @param name `offers`, `lack` or `published`
    public record Part(String name, double points, int of) {}

    /// What is published of a métier, in the région.
    ///
    /// @param rank among those that the table knows there, by offers for each person who seeks
    /// @param indicators from 1 to 5, the hardest
    public record Published(
            Commune.Named region,
            int year,
            String source,
            List<String> occupations,
            long bassins,
            double offersPerSeeker,
            int rank,
            int of,
            Map<String, Double> indicators) {}
}
