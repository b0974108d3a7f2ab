package fr.prendresoin.offers.imports;

import fr.prendresoin.offers.feed.UnreadableOffers;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.RawSender;
import fr.prendresoin.offers.raw.RawTopic;
import fr.prendresoin.offers.runs.Run;
import fr.prendresoin.offers.runs.Runs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes in files of offers in the words of the France Travail API. What they hold goes the way of everything else,
/// through the raw topic, and is counted by the same law.
@Component
public class Imports {

    /// The offers of a file stay until another source or a person says otherwise: no complete run answers for them.
    public static final String SOURCE = "france-travail-file";

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Logger log = LoggerFactory.getLogger(Imports.class);

    private final RawTopic topic;
    private final Deliveries deliveries;
    private final Runs runs;
    private final Clock clock;

    Imports(RawTopic topic, Deliveries deliveries, Runs runs, Clock clock) {
        this.topic = topic;
        this.deliveries = deliveries;
        this.runs = runs;
        this.clock = clock;
    }

    /// Starts to take in a file, or every file of a folder.
    public Run start(Path path) {
        Run run = runs.start(SOURCE, Run.IMPORT, List.of(path.toString()));
        Thread.ofVirtual().name("import-" + run.id()).start(() -> take(run, path));
        return run;
    }

    @EventListener(ApplicationReadyEvent.class)
    void closeInterrupted() {
        runs.leftUnderWay(Run.IMPORT)
                .forEach(run -> runs.finish(
                        run.id(),
                        Run.FAILED,
                        "L’import a été interrompu par un arrêt du service ; il peut être relancé."));
    }

    private void take(Run run, Path path) {
        try (RawSender sender = topic.sender("import-" + run.id());
                var intake = new Intake(run.id(), deliveries, sender, clock)) {
            for (Path file : OfferFiles.in(path)) {
                intake.take(file);
            }
            intake.flush();
            awaitTakenIn(run);
            runs.finish(run.id(), Run.COMPLETE, null);
        } catch (UnreadableOffers e) {
            runs.finish(run.id(), Run.FAILED, e.getMessage());
        } catch (IOException e) {
            runs.finish(run.id(), Run.FAILED, "Le fichier « " + path + " » ne peut pas être lu : " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("import {} failed", run.id(), e);
            runs.finish(run.id(), Run.FAILED, "L’import a échoué de notre côté ; il peut être relancé.");
        }
    }

    private void awaitTakenIn(Run run) throws InterruptedException {
        while (deliveries.figures(run.id()).pending() > 0) {
            Thread.sleep(POLL);
        }
    }
}
