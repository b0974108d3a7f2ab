package fr.prendresoin.catalog.formation.imports;

import com.mongodb.client.ClientSession;
import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.catalog.formation.lifecycle.Courses;
import fr.prendresoin.catalog.formation.reading.Reading;
import fr.prendresoin.platform.state.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes in a batch in one transaction: states, events, the counts of the run and its place in the file change together
/// or not at all.
@Component
class Intake {

    private static final String OUT_OF_PERIMETER = "out-of-perimeter";

    private final Transactions transactions;
    private final Courses courses;
    private final Runs runs;
    private final MeterRegistry meters;

    Intake(Transactions transactions, Courses courses, Runs runs, MeterRegistry meters) {
        this.transactions = transactions;
        this.courses = courses;
        this.runs = runs;
        this.meters = meters;
    }

    /// @param from records of the file that were taken in before
    void take(Run run, long from, List<Reading> batch) {
        runs.received(run.id(), from + batch.size());
        Tally tally = transactions.run(transaction -> take(transaction, run, from, batch));
        tally.counts().forEach((outcome, count) -> count(run.source(), outcome, count));
    }

    private Tally take(ClientSession transaction, Run run, long from, List<Reading> batch) {
        var tally = new Tally();
        Courses.Batch changes = courses.batch(
                transaction, run.source(), batch.stream().flatMap(Intake::id).toList());
        for (Reading reading : batch) {
            switch (reading) {
                case Reading.Accepted(Formation formation) -> tally.became(changes.list(formation));
                case Reading.Rejected rejected -> {
                    tally.rejected(rejected);
                    withdraw(changes, rejected, tally);
                }
            }
        }
        changes.write();
        runs.takenIn(transaction, run.id(), from, from + batch.size(), upTo(batch, changes), tally);
        return tally;
    }

    /// For what a visible course was, nobody vouches any more.
    private static void withdraw(Courses.Batch changes, Reading.Rejected rejected, Tally tally) {
        String reason = rejected.reason().equals(OUT_OF_PERIMETER) ? OUT_OF_PERIMETER : "refused";
        if (rejected.id() != null
                && !rejected.reason().equals(Reading.DUPLICATE)
                && changes.withdraw(rejected.id(), reason, rejected.updatedAt())) {
            tally.withdrawn(reason);
        }
    }

    private static Stream<String> id(Reading reading) {
        return Optional.ofNullable(reading.id()).stream();
    }

    private static @Nullable LocalDate upTo(List<Reading> batch, Courses.Batch changes) {
        return batch.stream()
                .map(reading -> reading instanceof Reading.Accepted(Formation formation)
                        ? changes.believed(formation.source().updatedAt())
                        : null)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void count(String source, String outcome, long count) {
        int dot = outcome.indexOf('.');
        meters.counter(
                        "prendresoin.formations.records",
                        "source",
                        source,
                        "outcome",
                        dot < 0 ? outcome : outcome.substring(0, dot),
                        "reason",
                        dot < 0 ? "" : outcome.substring(dot + 1))
                .increment((double) count);
    }
}
