package fr.prendresoin.search.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// What the projection does, for those who watch it. The lag is measured by the Kafka client itself
/// (`kafka.consumer.fetch.manager.records.lag`).
@Component
class ProjectionMeters {

    private static final String CHANGES = "prendresoin.search.changes";

    private final Counter written;
    private final Counter stale;
    private final Counter ignored;
    private final Counter refused;
    private final DistributionSummary bulkSize;
    private final Timer bulkTime;
    private final Timer age;
    private final Clock clock;

    ProjectionMeters(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        written = meters.counter(CHANGES, "result", "written");
        stale = meters.counter(CHANGES, "result", "stale");
        ignored = meters.counter(CHANGES, "result", "ignored");
        refused = meters.counter(CHANGES, "result", "refused");
        bulkSize = meters.summary("prendresoin.search.bulk.size");
        bulkTime = meters.timer("prendresoin.search.bulk.time");
        age = Timer.builder("prendresoin.search.change.age")
                .description("from the change of the offer to its acknowledgement by the index")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    BulkWriter.Outcome timed(Supplier<BulkWriter.Outcome> bulk) {
        return Objects.requireNonNull(bulkTime.record(bulk));
    }

    void count(BulkWriter.Outcome outcome) {
        Instant now = clock.instant();
        bulkSize.record((double) outcome.written().size() + outcome.stale());
        written.increment(outcome.written().size());
        stale.increment(outcome.stale());
        refused.increment(outcome.refused().size());
        outcome.written()
                .forEach(change ->
                        age.record(Duration.between(change.attributes().time(), now)));
    }

    void ignored() {
        ignored.increment();
    }
}
