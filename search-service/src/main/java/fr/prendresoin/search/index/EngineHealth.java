package fr.prendresoin.search.index;

import fr.prendresoin.search.index.ServedIndex.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Shows the state of the engine and of the index that it serves.
@Component("opensearch")
class EngineHealth implements HealthIndicator {

    private final ServedIndex served;

    EngineHealth(ServedIndex served) {
        this.served = served;
    }

    @Override
    public Health health() {
        State state = served.state();
        return (state == State.HEALTHY ? Health.up() : Health.down())
                .withDetail("status", state.told())
                .build();
    }
}
