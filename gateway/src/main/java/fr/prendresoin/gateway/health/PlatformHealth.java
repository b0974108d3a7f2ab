package fr.prendresoin.gateway.health;

import fr.prendresoin.gateway.health.Component.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The components' states, looked at together and at most once a second however many ask.
@org.springframework.stereotype.Component
class PlatformHealth {

    private static final Logger log = LoggerFactory.getLogger(PlatformHealth.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Checks checks;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Report last;

    PlatformHealth(Checks checks) {
        this.checks = checks;
        this.clock = Clock.systemUTC();
    }

    @Schema(description = "L’état de la plateforme : UP quand tous ses composants le sont.")
    record Report(
            Status status,
            Instant checkedAt,
            @Schema(description = "Par nom") Map<String, Component> components) {}

    Report report() throws InterruptedException {
        looking.lock();
        try {
            Report known = last;
            if (known == null || known.checkedAt().plus(FRESH).isBefore(clock.instant())) {
                known = look(known == null ? Map.of() : known.components());
                last = known;
            }
            return known;
        } finally {
            looking.unlock();
        }
    }

    private Report look(Map<String, Component> before) throws InterruptedException {
        SequencedMap<String, Future<Component>> running = new LinkedHashMap<>();
        checks.all().forEach((name, check) -> running.put(name, executor.submit(() -> component(check))));
        var components = new LinkedHashMap<String, Component>();
        for (var entry : running.entrySet()) {
            Component now = result(entry.getKey(), entry.getValue());
            components.put(entry.getKey(), now.lastingFrom(before.getOrDefault(entry.getKey(), now)));
        }
        boolean up = components.values().stream().allMatch(Component::isUp);
        return new Report(up ? Status.UP : Status.DOWN, clock.instant(), components);
    }

    private Component component(Callable<Finding> check) throws Exception {
        Instant start = clock.instant();
        Finding found = check.call();
        Instant end = clock.instant();
        return new Component(
                found.up() ? Status.UP : Status.DOWN,
                end,
                Duration.between(start, end).toMillis(),
                found.detail());
    }

    private Component result(String name, Future<Component> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException e) {
            log.error("cannot look at {}", name, e.getCause());
            return new Component(Status.DOWN, clock.instant(), 0, "Ne peut pas être vérifié.");
        }
    }
}
