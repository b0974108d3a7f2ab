package fr.prendresoin.catalog.formation.imports;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import fr.prendresoin.catalog.formation.lheo.LheoReader;
import fr.prendresoin.catalog.formation.lheo.LheoRecord;
import fr.prendresoin.catalog.formation.lheo.UnreadableLheo;
import fr.prendresoin.catalog.formation.reading.FormationReader;
import fr.prendresoin.catalog.formation.reading.FormationReader.Origin;
import fr.prendresoin.catalog.formation.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes in files of courses, one after the other. An import that a stop of the service interrupts is gone on
/// with at its next start, where the last transaction ended.
@Component
class FormationImports implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(FormationImports.class);

    private static final Duration STOPPING = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ImportSettings settings;
    private final FormationReader reader;
    private final Intake intake;
    private final Absences absences;
    private final Runs runs;
    private final Deque<Run> waiting = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService one = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("formation-imports").daemon().factory());

    FormationImports(ImportSettings settings, FormationReader reader, Intake intake, Absences absences, Runs runs) {
        this.settings = settings;
        this.reader = reader;
        this.intake = intake;
        this.absences = absences;
        this.runs = runs;
    }

    /// Puts a file in the queue.
    Run start(String source, Path path, boolean complete) throws IOException {
        Run run = runs.start(source, path, FileMark.of(path), complete);
        queue(run);
        return run;
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        for (Run run : runs.leftUnderWay()) {
            log.info("import {} goes on behind record {}", run.id(), run.position());
            runs.resumed(run.id());
            queue(run);
        }
    }

    private void queue(Run run) {
        waiting.add(run);
        one.execute(this::next);
    }

    /// Takes in the file that has waited longest. While the database is away it stays the first: the database knows
    /// what was taken in, and the rest is once it is back.
    private void next() {
        Run first = waiting.remove();
        try {
            take(runs.find(first.id()).orElse(first));
        } catch (MongoException e) {
            waiting.addFirst(first);
            log.warn("the database is away, import {} waits: {}", first.id(), e.getMessage());
            var _ = one.schedule(this::next, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isAway(RuntimeException e) {
        return e instanceof MongoSocketException
                || e instanceof MongoTimeoutException
                || (e instanceof MongoException mongo
                        && mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL));
    }

    /// Takes in what a run has not taken in yet.
    ///
    /// @throws MongoException when the database is away
    void take(Run run) {
        Path path = Path.of(run.path());
        try {
            if (!FileMark.of(path).equals(run.file())) {
                runs.fail(run.id(), "Le fichier « " + path + " » a changé depuis : relancez l’import.");
                return;
            }
            Set<String> seen = read(run, path);
            if (run.complete()) {
                absences.settle(run, seen);
            } else {
                runs.finish(run.id(), Run.DONE, null);
            }
        } catch (UnreadableLheo e) {
            long read = runs.find(run.id()).map(Run::position).orElse(0L);
            runs.fail(
                    run.id(),
                    e.getMessage() + " Les " + read
                            + " formations lues avant restent valables ; aucune n’est retirée.");
        } catch (IOException e) {
            runs.fail(run.id(), "Le fichier « " + path + " » ne peut pas être lu : " + e.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (isAway(e)) {
                throw e;
            }
            if (!Thread.currentThread().isInterrupted()) {
                log.error("import {} failed", run.id(), e);
                runs.fail(run.id(), "L’import a échoué de notre côté ; il peut être relancé.");
            }
        }
    }

    /// The ids of all courses in the file.
    private Set<String> read(Run run, Path path) throws IOException, UnreadableLheo, InterruptedException {
        Origin origin = origin(run.source());
        Set<String> seen = new HashSet<>();
        List<Reading> batch = new ArrayList<>(settings.batch());
        long at = 0;
        try (LheoReader file = LheoFiles.open(path)) {
            for (LheoRecord record = file.next(); record != null; record = file.next()) {
                at++;
                Reading reading = once(reader.read(record, origin), record, seen);
                if (at > run.position()) {
                    batch.add(reading);
                }
                if (batch.size() == settings.batch()) {
                    take(run, at, batch);
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        } finally {
            // What came before an unreadable place counts too.
            if (!batch.isEmpty() && !Thread.currentThread().isInterrupted()) {
                take(run, at, batch);
            }
        }
        return seen;
    }

    private void take(Run run, long at, List<Reading> batch) {
        List<Reading> taken = List.copyOf(batch);
        // Whatever becomes of them, the end of the import must not take them again.
        batch.clear();
        intake.take(run, at - taken.size(), taken);
    }

    /// A number stands for one course: what bears it again is no other one.
    private static Reading once(Reading reading, LheoRecord record, Set<String> seen) {
        String id = reading.id();
        return id == null || seen.add(id) ? reading : Reading.duplicate(id, record.line());
    }

    private Origin origin(String source) {
        ImportSettings.Source known = Objects.requireNonNull(settings.sources().get(source));
        String licence = known.licence();
        return new Origin(source, known.name(), licence == null || licence.isBlank() ? null : licence);
    }

    @Override
    public void destroy() throws InterruptedException {
        one.shutdownNow();
        if (!one.awaitTermination(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
            log.warn("an import is still at work; the next start goes on with it");
        }
    }
}
