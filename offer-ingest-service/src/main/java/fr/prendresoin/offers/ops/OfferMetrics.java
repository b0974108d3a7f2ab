package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.lifecycle.Totals;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What alarms watch. Read when it is asked for: a scrape a few times a minute.
@Component
class OfferMetrics {

    OfferMetrics(MeterRegistry meters, Pipeline pipeline, Capture capture, Totals totals, Clock clock) {
        Gauge.builder("prendresoin.offers.raw.pending", () -> pipeline.raw().records())
                .description("records received and not yet taken in")
                .register(meters);
        Gauge.builder("prendresoin.offers.raw.oldest", () -> pipeline.raw().oldestAgeSeconds())
                .description("age of the oldest of them")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("prendresoin.offers.outbox.oldest", () -> orUnknown(capture.oldestAgeSeconds()))
                .description("age of the oldest event that the outbox has and its topic has not")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder(
                        "prendresoin.offers.active",
                        () -> totals.bySource().values().stream()
                                .mapToLong(Totals.Total::active)
                                .sum())
                .description("offers that are visible")
                .register(meters);
        Gauge.builder("prendresoin.offers.staleness", () -> staleness(pipeline.lastCompleteAt(), clock))
                .description("time since the last complete run began; the licence of the feed allows a day")
                .baseUnit("seconds")
                .register(meters);
    }

    private static double orUnknown(@Nullable Long value) {
        return value == null ? Double.NaN : value;
    }

    /// Not a number until there was a complete run: an alarm on a threshold must not take that for fresh.
    private static double staleness(@Nullable Instant lastComplete, Clock clock) {
        return lastComplete == null
                ? Double.NaN
                : Duration.between(lastComplete, clock.instant()).toSeconds();
    }
}
