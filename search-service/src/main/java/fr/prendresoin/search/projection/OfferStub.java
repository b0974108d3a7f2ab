package fr.prendresoin.search.projection;

import org.jspecify.annotations.Nullable;

/// What the index keeps of a withdrawn offer: enough to say that it is gone and to find similar ones, nothing personal.
/// Its fields stand where those of a visible offer stand.
record OfferStub(@Nullable Location location, Withdrawal withdrawn, Offer offer) {

    record Withdrawal(@Nullable String reason, @Nullable String at) {}

    record Offer(
            @Nullable String id,
            @Nullable String groupId,
            @Nullable String title,
            Rome rome,
            @Nullable String metier,
            @Nullable String family,
            @Nullable String segment,
            Place place,
            @Nullable String publishedAt,
            Source source) {}

    record Rome(@Nullable String code) {}

    record Place(
            @Nullable String commune,
            @Nullable String name,
            @Nullable String department,
            @Nullable String region) {}

    record Source(@Nullable String name) {}

    static OfferStub of(WithdrawnOffer offer) {
        return new OfferStub(
                Location.of(offer.latitude(), offer.longitude()),
                new Withdrawal(offer.reason(), offer.withdrawnAt()),
                new Offer(
                        offer.id(),
                        offer.groupId(),
                        offer.title(),
                        new Rome(offer.rome()),
                        offer.metier(),
                        offer.family(),
                        offer.segment(),
                        new Place(offer.commune(), offer.placeName(), offer.department(), offer.region()),
                        offer.publishedAt(),
                        new Source(offer.source())));
    }
}
