package fr.prendresoin.search.understanding;

import fr.prendresoin.platform.problem.Unavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Ready once the first reader is made: nobody's first search waits for it.
@Component("understandingHealthIndicator")
class UnderstandingHealth implements HealthIndicator {

    private final Understanding understanding;

    UnderstandingHealth(Understanding understanding) {
        this.understanding = understanding;
    }

    @Override
    public Health health() {
        try {
            understanding.reader();
            return Health.up().build();
        } catch (Unavailable e) {
            return Health.down().withDetail("waits for", "reference data").build();
        }
    }
}
