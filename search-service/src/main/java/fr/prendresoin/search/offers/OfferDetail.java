package fr.prendresoin.search.offers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/// One offer, whole.
///
/// @param places where the offers of its group are, itself included; 100 offers at most are told
/// @param placesTotal how many places there are
/// @param offersTotal how many offers there are
/// @param similar other posts that may suit who reads this one
record OfferDetail(
        @JsonUnwrapped OfferState offer,
        List<OfferPlace> places,
        long placesTotal,
        long offersTotal,
        List<OfferCard> similar) {}
