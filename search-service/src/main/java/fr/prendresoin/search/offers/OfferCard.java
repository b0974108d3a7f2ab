package fr.prendresoin.search.offers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A post in a list of results: one card for all the offers of its group.
///
/// @param id the offer that the card shows, the first of its group in the order asked for
/// @param places where the offers of the group are that match the search, the nearest first; 20 offers at most are told
/// @param placesTotal in how many places they are
/// @param offersTotal how many match
/// @param highlights where the words were found, as HTML whose only tag is `mark`
record OfferCard(
        String id,
        String groupId,
        String title,
        OfferState.Rome rome,
        @Nullable String metier,
        String family,
        OfferState.@Nullable Company company,
        OfferState.Contract contract,
        OfferState.@Nullable WorkingTime workingTime,
        OfferState.@Nullable Salary salary,
        @Nullable String salaryNote,
        OfferState.@Nullable Experience experience,
        String publishedAt,
        String updatedAt,
        Source source,
        int positions,
        boolean disabilityFriendly,
        @Nullable Map<String, String> highlights,
        List<OfferPlace> places,
        long placesTotal,
        long offersTotal) {

    /// Where the offer comes from, as its licence asks to be told.
    record Source(
            String name,
            @Nullable String url,
            @Nullable String licence,
            @Nullable List<OfferState.Partner> partners,
            String updatedAt) {

        static Source of(OfferState offer) {
            OfferState.Source source = offer.source();
            return new Source(source.name(), source.url(), source.licence(), source.partners(), offer.updatedAt());
        }
    }
}
