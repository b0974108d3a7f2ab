package fr.prendresoin.catalog.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.outbox.OutboxEvent;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
    ///
    /// @throws IllegalArgumentException when there is always one of its kind
    static Aggregate withdrawn(Kind kind, String id) {
        if (kind.isOneDocument()) {
            throw new IllegalArgumentException(kind + " is replaced, never withdrawn");
        }
        return new Aggregate(kind, id, kind.withdrawnType(), "{}", JsonEvents.write(Map.of(kind.idField(), id)));
    }

    /// The same with a state as another release wrote it: a field that this one does not know is not lost.
    Aggregate withState(String written) {
        return new Aggregate(kind, id, type, written, payload);
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
        return new OutboxEvent(kind.topic(), key(), type, version, kind.isOneDocument() ? numbered(version) : payload);
    }

    private String numbered(long version) {
        ObjectNode told = JsonEvents.read(payload.getBytes(UTF_8), ObjectNode.class);
        return JsonEvents.write(
                JsonNodeFactory.instance.objectNode().put("version", version).setAll(told));
    }
}
