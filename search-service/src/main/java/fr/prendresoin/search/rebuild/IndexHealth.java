package fr.prendresoin.search.rebuild;

import fr.prendresoin.search.index.ServedIndex;
import fr.prendresoin.search.index.ServedIndex.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Not ready before there is an index of each kind, nor when one is gone. An engine that does not answer is no reason:
/// this service then still answers, that the search is unavailable.
@Component("index")
class IndexHealth implements HealthIndicator {

    private final FirstIndex firstIndex;
    private final ServedIndex served;

    IndexHealth(FirstIndex firstIndex, ServedIndex served) {
        this.firstIndex = firstIndex;
        this.served = served;
    }

    @Override
    public Health health() {
        return firstIndex.isReady() && served.state() != State.MISSING
                ? Health.up().build()
                : Health.down().withDetail("waits for", "an index").build();
    }
}
