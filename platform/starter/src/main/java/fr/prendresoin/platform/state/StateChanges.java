package fr.prendresoin.platform.state;

import com.mongodb.client.ClientSession;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.outbox.OutboxEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one transaction changes: states, and the events that tell them. Both are written together, or neither.
///
/// @param <S> a state
public final class StateChanges<S> {

    private final StateStore<S> store;
    private final ClientSession transaction;
    private final Map<String, S> known;
    private final Map<String, S> changed = new LinkedHashMap<>();
    private final List<OutboxEvent> events = new ArrayList<>();

    StateChanges(StateStore<S> store, ClientSession transaction, Map<String, S> known) {
        this.store = store;
        this.transaction = transaction;
        this.known = known;
    }

    /// A state with the changes so far; none for what never was.
    public @Nullable S known(String id) {
        return known.get(id);
    }

    /// All states with the changes so far, as they are now.
    public List<S> known() {
        return List.copyOf(known.values());
    }

    /// A state whose change no reader needs to know.
    public void note(String id, S next) {
        known.put(id, next);
        changed.put(id, next);
    }

    /// A state whose change its readers are told, by the key of the event.
    public void tell(S next, OutboxEvent event) {
        note(event.key(), next);
        events.add(event);
    }

    /// Writes all of it, and gives the number of states.
    public int write(Outbox outbox) {
        store.save(transaction, changed.values());
        outbox.append(transaction, events);
        return changed.size();
    }
}
