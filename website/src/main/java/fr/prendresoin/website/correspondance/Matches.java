package fr.prendresoin.website.correspondance;

import fr.prendresoin.website.offres.OfferCard;
import java.util.List;

/// A page of ranked posts, as the search answers it.
///
/// @param total offers that nothing excludes
/// @param compared posts that were compared closely
/// @param excluded what each hard wish costs
public record Matches(long total, int compared, int page, int size, List<Match> items, List<Excluded> excluded) {

    /// A post.
    ///
    /// @param score of a hundred: the sum of the parts
    public record Match(int score, List<Part> parts, OfferCard offer) {}

    public record Part(String label, int points, int max, String why) {

        /// How much of it is earned, of a hundred.
        public int percent() {
            return max == 0 ? 0 : 100 * points / max;
        }
    }

    /// What a hard wish costs.
    ///
    /// @param offers those that all other hard wishes would leave
    public record Excluded(String label, long offers) {}
}
