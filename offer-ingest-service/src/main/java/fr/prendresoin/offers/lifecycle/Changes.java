package fr.prendresoin.offers.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.outbox.OutboxEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The changes of one transaction: new states, the events that tell them, the totals they move.
final class Changes {

    private final Map<String, State> states;
    private final Map<String, State> changed = new LinkedHashMap<>();
    private final List<OutboxEvent> events = new ArrayList<>();
    private final Totals.Change totals = new Totals.Change();

    /// @param states what is known of the offers concerned; kept up to date with the changes
    Changes(Map<String, State> states) {
        this.states = states;
    }

    @Nullable State known(String id) {
        return states.get(id);
    }

    /// A state whose change no reader needs to know.
    void note(State next) {
        State before = states.get(next.id());
        if (before != null && before.isActive() && !before.source().equals(next.source())) {
            totals.disappears(before);
            totals.appears(next);
        }
        put(next);
    }

    void tell(State next, OutboxEvent event) {
        State before = states.get(next.id());
        if (before != null && before.isActive()) {
            totals.disappears(before);
        }
        if (next.isActive()) {
            totals.appears(next);
        }
        put(next);
        events.add(event);
    }

    private void put(State next) {
        states.put(next.id(), next);
        changed.put(next.id(), next);
    }

    Collection<State> changed() {
        return changed.values();
    }

    void write(ClientSession transaction, States store, Outbox outbox, Totals total) {
        store.save(transaction, changed.values());
        outbox.append(transaction, events);
        total.apply(transaction, totals);
    }
}
