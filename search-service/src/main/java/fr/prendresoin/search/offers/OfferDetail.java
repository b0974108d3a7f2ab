package fr.prendresoin.search.offers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// One offer, whole.
///
/// @param places where the offers of its group are, itself included; 100 offers at most are told
/// @param placesTotal how many places there are
/// @param offersTotal how many offers there are
/// @param similar other posts that may suit who reads this one
@Schema(description = "Une offre entière, avec les lieux de son poste et des offres proches.")
record OfferDetail(
        @JsonUnwrapped OfferState offer,

        @Schema(
                description =
                        "Les lieux où se trouvent les offres du même poste, celle-ci comprise ; 100 offres au plus sont dites")
        List<OfferPlace> places,

        @Schema(description = "Nombre de lieux") long placesTotal,

        @Schema(description = "Nombre d’offres du même poste")
        long offersTotal,

        List<OfferCard> similar) {}
