package fr.prendresoin.catalog.formation.lifecycle;

import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The events of a course's life on `catalog.formation.v1`.
final class FormationEvents {

    static final String TOPIC = "catalog.formation.v1";
    static final String PUBLISHED = "fr.prendresoin.catalog.formation-published.v1";
    static final String AMENDED = "fr.prendresoin.catalog.formation-amended.v1";
    static final String WITHDRAWN = "fr.prendresoin.catalog.formation-withdrawn.v1";
    static final String FORGOTTEN = "fr.prendresoin.catalog.formation-forgotten.v1";

    private record FormationWithdrawn(
            String id,
            String reason,
            Instant withdrawnAt,
            String title,
            @Nullable String diploma,
            List<String> metiers,
            List<String> families,
            @Nullable String commune,
            @Nullable String placeName,
            @Nullable String department,
            @Nullable String region,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String source) {}

    private FormationEvents() {}

    static OutboxEvent published(State state, String payload) {
        return new OutboxEvent(TOPIC, state.id(), PUBLISHED, state.version(), payload);
    }

    static OutboxEvent amended(State state, String payload) {
        return new OutboxEvent(TOPIC, state.id(), AMENDED, state.version(), payload);
    }

    static OutboxEvent withdrawn(State state, State.Withdrawal withdrawal) {
        Facts facts = Objects.requireNonNull(state.facts(), "only what is visible is withdrawn");
        var value = new FormationWithdrawn(
                state.id(),
                withdrawal.reason(),
                withdrawal.at(),
                facts.title(),
                facts.diploma(),
                facts.metiers(),
                facts.families(),
                facts.commune(),
                facts.placeName(),
                facts.department(),
                facts.region(),
                facts.latitude(),
                facts.longitude(),
                facts.sourceName());
        return new OutboxEvent(TOPIC, state.id(), WITHDRAWN, state.version(), JsonEvents.write(value));
    }

    static OutboxEvent forgotten(State state) {
        return OutboxEvent.tombstone(TOPIC, state.id(), FORGOTTEN, state.version());
    }
}
