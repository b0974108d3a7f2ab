package fr.prendresoin.offers.lifecycle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.platform.outbox.OutboxEvent;
import fr.prendresoin.testing.AsyncApi;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferEventsTest {

    private static final Facts FACTS = new Facts(
            "Aide-soignant",
            "J1501",
            null,
            "sante",
            "soin-sante",
            null,
            null,
            null,
            null,
            null,
            null,
            Instant.EPOCH,
            "France Travail",
            null);

    @Test
    void theContractHasEveryTypeOfAnOffersLife() {
        var state = new State("ft-1", "ft", 1, "", "", "g", null, FACTS, Instant.EPOCH, Instant.EPOCH, null);
        Stream<OutboxEvent> life = Stream.of(
                OfferEvents.published(state, "{}"),
                OfferEvents.amended(state, "{}"),
                OfferEvents.withdrawn(state, new State.Withdrawal("gone-at-source", Instant.EPOCH)),
                OfferEvents.forgotten(state));

        assertThat(life.collect(groupingBy(OutboxEvent::topic, mapping(OutboxEvent::type, toSet()))))
                .isEqualTo(AsyncApi.toldBy("offer-ingest-service"));
    }
}
