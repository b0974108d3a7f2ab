package fr.prendresoin.offers.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.state.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Ends the year during which a withdrawn offer is answered for. What is known of it is deleted, and a record without a
/// value deletes it from the topic and from every reader: state and event in one transaction, as ever.
@Component
public class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);
    private static final Duration ANSWERED_FOR = Duration.ofDays(365);
    private static final int BATCH = 500;

    private final Transactions transactions;
    private final States states;
    private final Outbox outbox;
    private final Totals totals;
    private final Clock clock;

    Forgetting(Transactions transactions, States states, Outbox outbox, Totals totals, Clock clock) {
        this.transactions = transactions;
        this.states = states;
        this.outbox = outbox;
        this.totals = totals;
        this.clock = clock;
    }

    /// Forgets every offer whose time is over.
    public void forget() {
        Instant before = clock.instant().minus(ANSWERED_FOR);
        int forgotten = transactions.whileFull(BATCH, transaction -> forget(transaction, before));
        if (forgotten > 0) {
            log.info("{} offers withdrawn before {} are forgotten", forgotten, before);
        }
    }

    private int forget(ClientSession transaction, Instant before) {
        Changes changes = states.withdrawnBefore(transaction, before, BATCH);
        Instant now = clock.instant();
        for (State state : changes.known()) {
            State next = state.forgotten(now);
            changes.tell(next, OfferEvents.forgotten(next));
        }
        return changes.write(outbox, totals);
    }
}
