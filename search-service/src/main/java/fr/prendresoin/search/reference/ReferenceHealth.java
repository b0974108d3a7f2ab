package fr.prendresoin.search.reference;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Not ready before the reference data is whole: a métier would be called unknown that is only not read yet.
@Component("referenceData")
class ReferenceHealth implements HealthIndicator {

    private final Reference reference;

    ReferenceHealth(Reference reference) {
        this.reference = reference;
    }

    @Override
    public Health health() {
        List<String> awaited = reference.awaited();
        return awaited.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("waits for", awaited).build();
    }
}
