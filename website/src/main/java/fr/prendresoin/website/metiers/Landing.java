package fr.prendresoin.website.metiers;

import fr.prendresoin.website.territoires.Kind;
import java.time.Instant;
import java.util.List;

/// A métier in a town, where there is enough of it for a page.
///
/// @param radiusKm how far around what is counted reaches
/// @param neighbours the nearest towns where it has a page too
public record Landing(String metier, int radiusKm, Instant countedAt, Town commune, List<Town> neighbours) {

    /// A town, and what there is of the métier around it.
    ///
    /// @param slug its name in addresses, which says its département: it stays when another town of that name grows
    public record Town(String code, String slug, String name, String department, int offers, int formations) {

        /// The page that tells everything of it.
        public String territory() {
            return Kind.COMMUNE.path(code, name);
        }
    }

    public String path() {
        return path(metier, commune);
    }

    /// The page of the métier in another town.
    public String path(Town town) {
        return path(metier, town);
    }

    public static String path(String metier, Town town) {
        return "/metiers/" + metier + "/" + town.slug();
    }
}
