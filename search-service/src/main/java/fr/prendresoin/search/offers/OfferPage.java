package fr.prendresoin.search.offers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A page of results.
///
/// @param total offers that match, counted
/// @param totalGroups cards that match; an estimate when `totalGroupsApproximate` says so
/// @param sort the order, also when it was not asked for
/// @param facets by parameter, what other choices would find: every filter applies but the facet's own
/// @param corrections words of the trade that were looked for besides a word that is none of them
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
        @Nullable Map<String, List<String>> corrections,
        @Nullable Location location) {

    /// The misspelt words with what they were taken for, or nothing.
    static @Nullable Map<String, List<String>> corrections(@Nullable Typed text) {
        if (text == null) {
            return null;
        }
        Map<String, List<String>> corrections = text.words().stream()
                .filter(word -> !word.near().isEmpty())
                .collect(Collectors.toMap(Typed.Word::word, Typed.Word::near));
        return corrections.isEmpty() ? null : corrections;
    }

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
