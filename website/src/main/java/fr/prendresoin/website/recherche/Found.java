package fr.prendresoin.website.recherche;

import fr.prendresoin.website.formations.FormationCard;
import fr.prendresoin.website.offres.OfferCard;
import fr.prendresoin.website.question.Location;
import fr.prendresoin.website.question.NextStep;
import fr.prendresoin.website.question.Understood;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a search of everything finds, some of each kind.
public record Found(
        long total,
        @Nullable Understood understood,
        @Nullable Map<String, List<String>> corrections,
        @Nullable Location location,
        Metiers metiers,
        Offers offers,
        Formations formations,
        Contents contents,
        @Nullable List<NextStep> next) {

    public record Metiers(long total, List<Metier> items) {}

    public record Offers(long total, List<OfferCard> items) {}

    public record Formations(long total, List<FormationCard> items) {}

    public record Contents(long total, List<Content> items) {}

    public record Metier(String slug, String label, String family, String summary) {}

    /// A diploma, a way to pay for a course, a page of this site.
    ///
    /// @param kind `diploma`, `funding` or `page`
    /// @param path of a page of this site
    public record Content(
            String id,
            String kind,
            String title,
            String summary,
            @Nullable String path) {

        /// Where it is read.
        public String address() {
            return switch (kind) {
                case "funding" -> "/financements/" + id;
                case "diploma" -> "/diplomes/" + id;
                default -> path == null ? "/plan-du-site" : path;
            };
        }
    }
}
