package fr.prendresoin.search.engine;

import fr.prendresoin.platform.problem.Unavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Shows the engine's state. It is no part of the readiness: without the engine this service still answers, that the
/// search is unavailable.
@Component("opensearch")
class EngineHealth implements HealthIndicator {

    private final QueryEngine engine;

    EngineHealth(QueryEngine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        try {
            JsonNode cluster = engine.get("/_cluster/health");
            String status = cluster.path("status").asString("");
            return (status.equals("red") ? Health.down() : Health.up())
                    .withDetail("status", status)
                    .build();
        } catch (Unavailable e) {
            return Health.down().withDetail("status", "unreachable").build();
        }
    }
}
