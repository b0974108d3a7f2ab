package fr.prendresoin.offers.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.offers.lifecycle.States.Active;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.state.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// Takes offers off: state and event in one transaction. An offer that has changed since it was judged stays.
@Component
public class Withdrawals {

    private static final int BATCH = 500;

    private final Transactions transactions;
    private final States states;
    private final Outbox outbox;
    private final Totals totals;
    private final MeterRegistry meters;
    private final Clock clock;

    Withdrawals(
            Transactions transactions, States states, Outbox outbox, Totals totals, MeterRegistry meters, Clock clock) {
        this.transactions = transactions;
        this.states = states;
        this.outbox = outbox;
        this.totals = totals;
        this.meters = meters;
        this.clock = clock;
    }

    /// Withdraws those that are still as they were judged, and gives their number.
    ///
    /// @param asOf when they were found missing: what was fetched after that brings them back
    public int withdraw(Collection<Active> offers, String reason, Instant asOf) {
        int withdrawn = transactions.inBatches(
                BATCH, offers, (transaction, batch) -> withdraw(transaction, batch, reason, asOf));
        meters.counter("prendresoin.offers.withdrawn", "reason", reason).increment(withdrawn);
        return withdrawn;
    }

    private int withdraw(ClientSession transaction, List<Active> batch, String reason, Instant asOf) {
        Changes changes = states.of(transaction, batch.stream().map(Active::id).toList());
        Instant now = clock.instant();
        for (Active judged : batch) {
            State state = changes.known(judged.id());
            if (state != null && state.isActive() && state.version() == judged.version()) {
                withdraw(changes, state, reason, now, asOf);
            }
        }
        return changes.write(outbox, totals);
    }

    static void withdraw(Changes changes, State state, String reason, Instant now, Instant asOf) {
        var withdrawal = new State.Withdrawal(reason, now);
        State next = state.withdrawn(withdrawal, asOf);
        changes.tell(next, OfferEvents.withdrawn(next, withdrawal));
    }
}
