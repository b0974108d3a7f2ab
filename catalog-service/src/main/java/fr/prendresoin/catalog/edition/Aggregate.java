package fr.prendresoin.catalog.edition;

import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.outbox.OutboxEvent;
import java.util.Map;

/// One thing of the reference data: the state to store and the event that tells it, both as JSON.
public record Aggregate(Kind kind, String id, String type, String state, String payload) {

    /// An aggregate of the edition.
    public static Aggregate published(Kind kind, String id, Object state, Object payload) {
        return new Aggregate(kind, id, kind.publishedType(), JsonEvents.write(state), JsonEvents.write(payload));
    }

    /// An aggregate whose event tells the whole state.
    public static Aggregate published(Kind kind, String id, Object state) {
        String json = JsonEvents.write(state);
        return new Aggregate(kind, id, kind.publishedType(), json, json);
    }

    /// An aggregate that the edition no longer has.
    static Aggregate withdrawn(Kind kind, String id) {
        return new Aggregate(kind, id, kind.withdrawnType(), "{}", JsonEvents.write(Map.of(kind.idField(), id)));
    }

    String key() {
        return kind.key(id);
    }

    /// Equal for equal content. The payload counts: when the way to tell a state changes, it is told again.
    String hash() {
        return Hash.of(type, state, payload);
    }

    boolean isWithdrawn() {
        return type.equals(kind.withdrawnType());
    }

    OutboxEvent event(long version) {
        return new OutboxEvent(kind.topic(), key(), type, version, payload);
    }
}
