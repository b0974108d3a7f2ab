package fr.prendresoin.offers.lifecycle;

import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The events of an offer's life on `offers.offer.v1`.
final class OfferEvents {

    private static final String TOPIC = "offers.offer.v1";
    static final String PUBLISHED = "fr.prendresoin.offers.offer-published.v1";
    static final String AMENDED = "fr.prendresoin.offers.offer-amended.v1";
    static final String WITHDRAWN = "fr.prendresoin.offers.offer-withdrawn.v1";

    private static final String FORGOTTEN = "fr.prendresoin.offers.offer-forgotten.v1";

    /// The value of a withdrawal.
    private record OfferWithdrawn(
            String id,
            String groupId,
            String reason,
            Instant withdrawnAt,
            String title,
            String rome,
            @Nullable String metier,
            String family,
            String segment,
            @Nullable String commune,
            @Nullable String placeName,
            @Nullable String department,
            @Nullable String region,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Instant publishedAt,
            String source) {}

    private OfferEvents() {}

    static OutboxEvent published(State state, String payload) {
        return new OutboxEvent(TOPIC, state.id(), PUBLISHED, state.version(), payload);
    }

    static OutboxEvent amended(State state, String payload) {
        return new OutboxEvent(TOPIC, state.id(), AMENDED, state.version(), payload);
    }

    static OutboxEvent withdrawn(State state, State.Withdrawal withdrawal) {
        Facts facts = Objects.requireNonNull(state.facts(), "only what is visible is withdrawn");
        var stub = new OfferWithdrawn(
                state.id(),
                state.groupId(),
                withdrawal.reason(),
                withdrawal.at(),
                facts.title(),
                facts.rome(),
                facts.metier(),
                facts.family(),
                facts.segment(),
                facts.commune(),
                facts.placeName(),
                facts.department(),
                facts.region(),
                facts.latitude(),
                facts.longitude(),
                facts.publishedAt(),
                facts.sourceName());
        return new OutboxEvent(TOPIC, state.id(), WITHDRAWN, state.version(), JsonEvents.write(stub));
    }

    static OutboxEvent forgotten(State state) {
        return OutboxEvent.tombstone(TOPIC, state.id(), FORGOTTEN, state.version());
    }
}
