package fr.prendresoin.catalog.formation.imports;

import fr.prendresoin.catalog.formation.lifecycle.States;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// What alarms watch. Read when it is asked for: a scrape a few times a minute.
@Component
class FormationMetrics {

    FormationMetrics(MeterRegistry meters, ImportSettings settings, States states, Runs runs, Clock clock) {
        settings.sources().keySet().forEach(source -> {
            Gauge.builder("prendresoin.formations.active", () -> states.active(source))
                    .description("courses that are visible")
                    .tag("source", source)
                    .register(meters);
            Gauge.builder(
                            "prendresoin.formations.staleness",
                            () -> runs.latestComplete(source)
                                    .map(run -> (double) Duration.between(run.startedAt(), clock.instant())
                                            .toSeconds())
                                    .orElse(Double.NaN))
                    .description("time since the last complete file was taken in; none yet is no number")
                    .tag("source", source)
                    .baseUnit("seconds")
                    .register(meters);
            Gauge.builder("prendresoin.formations.awaiting", () -> runs.isAwaiting(source) ? 1 : 0)
                    .description("1 while a mass disappearance waits for a person or the next complete file")
                    .tag("source", source)
                    .register(meters);
        });
    }
}
