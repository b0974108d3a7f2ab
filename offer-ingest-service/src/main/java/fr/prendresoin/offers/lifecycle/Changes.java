package fr.prendresoin.offers.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.offers.reports.Reports;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.outbox.OutboxEvent;
import fr.prendresoin.platform.state.StateChanges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The changes of one transaction: new states, the events that tell them, the totals they move, the reports they end.
final class Changes {

    private final StateChanges<State> states;
    private final Reports reports;
    private final ClientSession transaction;
    private final Totals.Change totals = new Totals.Change();
    private final List<String> gone = new ArrayList<>();

    Changes(StateChanges<State> states, Reports reports, ClientSession transaction) {
        this.states = states;
        this.reports = reports;
        this.transaction = transaction;
    }

    @Nullable State known(String id) {
        return states.known(id);
    }

    List<State> known() {
        return states.known();
    }

    /// A state whose change no reader needs to know.
    void note(State next) {
        State before = states.known(next.id());
        if (before != null && before.isActive() && !before.source().equals(next.source())) {
            totals.disappears(before);
            totals.appears(next);
        }
        states.note(next.id(), next);
    }

    void tell(State next, OutboxEvent event) {
        State before = states.known(next.id());
        if (before != null && before.isActive()) {
            totals.disappears(before);
        }
        if (next.isActive()) {
            totals.appears(next);
        } else {
            gone.add(next.id());
        }
        states.tell(next, event);
    }

    /// Writes all of it, and gives the number of states.
    int write(Outbox outbox, Totals total) {
        int written = states.write(outbox);
        reports.close(transaction, gone);
        total.apply(transaction, totals);
        return written;
    }
}
