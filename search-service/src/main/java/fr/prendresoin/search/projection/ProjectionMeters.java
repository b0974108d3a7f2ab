package fr.prendresoin.search.projection;

import fr.prendresoin.search.index.Kind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

/// What a projection does, for those who watch it. The lag is measured by the Kafka client itself
/// (`kafka.consumer.fetch.manager.records.lag`).
final class ProjectionMeters {

    private static final String CHANGES = "prendresoin.search.changes";

    private final Counter written;
    private final Counter stale;
    private final Counter ignored;
    private final Counter refused;
    private final DistributionSummary bulkSize;
    private final Timer bulkTime;
    private final Timer age;
    private final Clock clock;

    ProjectionMeters(Kind kind, MeterRegistry meters, Clock clock) {
        this.clock = clock;
        Tags index = Tags.of("index", kind.word());
        written = meters.counter(CHANGES, index.and("result", "written"));
        stale = meters.counter(CHANGES, index.and("result", "stale"));
        ignored = meters.counter(CHANGES, index.and("result", "ignored"));
        refused = meters.counter(CHANGES, index.and("result", "refused"));
        bulkSize = meters.summary("prendresoin.search.bulk.size", index);
        bulkTime = meters.timer("prendresoin.search.bulk.time", index);
        age = Timer.builder("prendresoin.search.change.age")
                .description("from the change at its source to its acknowledgement by the index")
                .tags(index)
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
