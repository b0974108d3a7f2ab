package fr.prendresoin.platform.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether the brokers answer. It is no part of any readiness: a service without its broker answers on, and catches up
/// later.
final class KafkaHealth implements HealthIndicator, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    KafkaHealth(Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public synchronized Health health() {
        try {
            int brokers = opened().describeCluster()
                    .nodes()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .size();
            return Health.up().withDetail("brokers", brokers).build();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return Health.down(e).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }

    private Admin opened() {
        Admin open = admin;
        if (open == null) {
            open = Admin.create(settings);
            admin = open;
        }
        return open;
    }
}
