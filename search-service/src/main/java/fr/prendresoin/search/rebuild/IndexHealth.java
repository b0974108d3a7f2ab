package fr.prendresoin.search.rebuild;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Not ready before there is an index to search.
@Component("index")
class IndexHealth implements HealthIndicator {

    private final FirstIndex firstIndex;

    IndexHealth(FirstIndex firstIndex) {
        this.firstIndex = firstIndex;
    }

    @Override
    public Health health() {
        return firstIndex.isReady()
                ? Health.up().build()
                : Health.down().withDetail("waits for", "the index of offers").build();
    }
}
