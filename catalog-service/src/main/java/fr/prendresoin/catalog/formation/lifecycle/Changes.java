package fr.prendresoin.catalog.formation.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.outbox.OutboxEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The changes of one transaction: new states and the events that tell them.
final class Changes {

    private final Map<String, State> known;
    private final Map<String, State> changed = new LinkedHashMap<>();
    private final List<OutboxEvent> events = new ArrayList<>();

    Changes(Map<String, State> known) {
        this.known = known;
    }

    @Nullable State known(String id) {
        return changed.getOrDefault(id, known.get(id));
    }

    void tell(State next, OutboxEvent event) {
        changed.put(next.id(), next);
        events.add(event);
    }

    int count() {
        return changed.size();
    }

    void write(ClientSession transaction, States states, Outbox outbox) {
        states.save(transaction, changed.values());
        outbox.append(transaction, events);
    }
}
