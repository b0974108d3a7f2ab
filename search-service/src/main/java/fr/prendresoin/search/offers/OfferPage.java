package fr.prendresoin.search.offers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of results.
///
/// @param total offers that match, counted
/// @param totalGroups cards that match; an estimate when `totalGroupsApproximate` says so
/// @param sort the order, also when it was not asked for
/// @param facets by parameter, what other choices would find: every filter applies but the facet's own
/// @param location where distances are measured from
record OfferPage(
        long total,
        long totalGroups,
        @Nullable Boolean totalGroupsApproximate,
        int page,
        int size,
        String sort,
        List<OfferCard> items,
        Map<String, List<Facets.Choice>> facets,
        @Nullable Location location) {

    record Location(
            String commune,
            String name,
            String department,
            String departmentName,
            int radiusKm,
            double lat,
            double lon) {

        static @Nullable Location of(OfferSearch.@Nullable Around around) {
            if (around == null) {
                return null;
            }
            var commune = around.commune();
            return new Location(
                    commune.code(),
                    commune.name(),
                    commune.department(),
                    commune.departmentName(),
                    around.radiusKm(),
                    commune.latitude(),
                    commune.longitude());
        }
    }
}
