package fr.prendresoin.catalog.formation.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.state.StateChanges;
import fr.prendresoin.platform.state.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Ends the year during which a withdrawn course is answered for: what is known of it is deleted, and a record
/// without a value deletes it from the topic and from every reader.
@Component
@EnableScheduling
public class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);
    private static final Duration ANSWERED_FOR = Duration.ofDays(365);
    private static final int BATCH = 500;

    private final Transactions transactions;
    private final States states;
    private final Outbox outbox;
    private final Clock clock;

    Forgetting(Transactions transactions, States states, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.states = states;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Forgets every course whose time is over.
    @Scheduled(fixedDelayString = "24h", initialDelayString = "10m")
    public void forget() {
        Instant before = clock.instant().minus(ANSWERED_FOR);
        int forgotten = transactions.whileFull(BATCH, transaction -> forget(transaction, before));
        if (forgotten > 0) {
            log.info("{} courses withdrawn before {} are forgotten", forgotten, before);
        }
    }

    private int forget(ClientSession transaction, Instant before) {
        StateChanges<State> changes = states.withdrawnBefore(transaction, before, BATCH);
        changes.known().stream()
                .map(State::forgotten)
                .forEach(next -> changes.tell(next, FormationEvents.forgotten(next)));
        return changes.write(outbox);
    }
}
