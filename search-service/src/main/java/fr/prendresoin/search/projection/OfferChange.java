package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.index.OfferIndex;
import fr.prendresoin.search.offers.OfferState;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// What one record of `offers.offer.v1` does to the index.
///
/// The message travels along: when the engine refuses the document, it is this record that goes to the dead letters.
public sealed interface OfferChange {

    String PUBLISHED = "fr.prendresoin.offers.offer-published.v1";
    String AMENDED = "fr.prendresoin.offers.offer-amended.v1";
    String WITHDRAWN = "fr.prendresoin.offers.offer-withdrawn.v1";

    ConsumerRecord<String, byte[]> message();

    EventAttributes attributes();

    /// The offer's whole new state; its bytes go into the document as they came.
    record Visible(
            ConsumerRecord<String, byte[]> message,
            EventAttributes attributes,
            @Nullable Location location) implements OfferChange {}

    /// A stub stays, that answers 410.
    record Withdrawn(ConsumerRecord<String, byte[]> message, EventAttributes attributes, WithdrawnOffer offer)
            implements OfferChange {}

    /// The stub has been kept long enough.
    record Forgotten(ConsumerRecord<String, byte[]> message, EventAttributes attributes) implements OfferChange {}

    /// Reads a record.
    ///
    /// @return null for an event of a type that this reader does not know
    /// @throws MalformedEvent when it is of a known type and unreadable
    static @Nullable OfferChange of(ConsumerRecord<String, byte[]> message) {
        EventAttributes attributes = EventAttributes.of(message);
        if (!attributes.subject().equals(message.key())) {
            throw new MalformedEvent("the key is not the subject " + attributes.subject());
        }
        if (attributes.sequence() < 1) {
            throw new MalformedEvent("the version is " + attributes.sequence());
        }
        if (!OfferIndex.canHold(attributes.subject())) {
            throw new MalformedEvent("the id is too long");
        }
        byte @Nullable [] value = message.value();
        if (value == null) {
            return new Forgotten(message, attributes);
        }
        return switch (attributes.type()) {
            case PUBLISHED, AMENDED -> {
                OfferState offer = OfferState.read(value, attributes.subject());
                yield new Visible(message, attributes, Location.of(offer.place()));
            }
            case WITHDRAWN -> {
                WithdrawnOffer offer = JsonEvents.read(value, WithdrawnOffer.class);
                offer.check(attributes.subject());
                yield new Withdrawn(message, attributes, offer);
            }
            default -> null;
        };
    }
}
