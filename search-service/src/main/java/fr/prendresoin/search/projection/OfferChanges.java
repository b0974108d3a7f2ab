package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.offers.OfferState;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads `offers.offer.v1`.
@Component
class OfferChanges implements ChangeReader {

    static final String PUBLISHED = "fr.prendresoin.offers.offer-published.v1";
    static final String AMENDED = "fr.prendresoin.offers.offer-amended.v1";
    static final String WITHDRAWN = "fr.prendresoin.offers.offer-withdrawn.v1";

    @Override
    public Kind kind() {
        return Kind.OFFERS;
    }

    @Override
    public @Nullable Change read(ConsumerRecord<String, byte[]> message, EventAttributes attributes, byte[] value) {
        return switch (attributes.type()) {
            case PUBLISHED, AMENDED -> {
                OfferState offer = OfferState.read(value, attributes.subject());
                yield new Change.Visible(message, attributes, Location.field(Location.of(offer.place())), "offer");
            }
            case WITHDRAWN -> {
                WithdrawnOffer offer = JsonEvents.read(value, WithdrawnOffer.class);
                offer.check(attributes.subject());
                yield new Change.Withdrawn(message, attributes, JsonEvents.write(OfferStub.of(offer)));
            }
            default -> null;
        };
    }
}
