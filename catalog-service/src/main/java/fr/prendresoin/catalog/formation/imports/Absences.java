package fr.prendresoin.catalog.formation.imports;

import com.mongodb.client.ClientSession;
import fr.prendresoin.catalog.formation.lifecycle.Courses;
import fr.prendresoin.catalog.formation.lifecycle.States;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.state.Transactions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Withdraws what a complete file lacks. Many at once may be a fault of the file: they stay until a person agrees, or
/// the next complete file lacks the same ones.
@Component
class Absences {

    private static final String UNLISTED = "no-longer-listed";
    private static final int BATCH = 500;
    private static final Logger log = LoggerFactory.getLogger(Absences.class);

    private final ImportSettings settings;
    private final Transactions transactions;
    private final Courses courses;
    private final States states;
    private final Runs runs;

    Absences(ImportSettings settings, Transactions transactions, Courses courses, States states, Runs runs) {
        this.settings = settings;
        this.transactions = transactions;
        this.courses = courses;
        this.states = states;
        this.runs = runs;
    }

    /// Ends a run whose file was read to its end.
    ///
    /// @param seen the ids of all courses in the file
    void settle(Run run, Set<String> seen) {
        Optional<Run> newer = newer(run);
        if (newer.isPresent()) {
            runs.finish(
                    run.id(),
                    Run.DONE,
                    "Le fichier est plus ancien que celui de l’import "
                            + newer.get().id() + " : aucune formation n’est retirée.");
            return;
        }
        Set<String> missing = new LinkedHashSet<>();
        long active = states.active(run.source());
        states.forEachActive(run.source(), id -> {
            if (!seen.contains(id)) {
                missing.add(id);
            }
        });
        runs.missing(run.id(), missing.size());
        runs.awaiting(run.source(), run.id()).ifPresent(earlier -> confirm(earlier, run, missing));
        if (missing.size() > settings.massFloor() && missing.size() > active * settings.massShare()) {
            log.warn(
                    "import {} lacks {} of {} courses: nothing is withdrawn without agreement",
                    run.id(),
                    missing.size(),
                    active);
            runs.await(run.id(), missing, missing.size() + " formations sur " + active + " ont disparu d’un coup");
            return;
        }
        withdraw(run, missing);
        runs.finish(run.id(), Run.DONE, null);
    }

    private Optional<Run> newer(Run run) {
        LocalDate upTo = runs.find(run.id()).map(Run::upTo).orElse(null);
        return runs.latestComplete(run.source())
                .filter(latest -> upTo != null && latest.upTo() != null && upTo.isBefore(latest.upTo()));
    }

    /// Missing from two complete files one after the other: gone. The rest is judged on its own.
    private void confirm(Run earlier, Run run, Set<String> missing) {
        Set<String> twice = runs.missingIds(earlier.id());
        twice.retainAll(missing);
        int count = withdraw(run, twice);
        missing.removeAll(twice);
        runs.finish(earlier.id(), Run.DONE, "départagé par l’import " + run.id() + " : " + withdrawn(count));
    }

    /// A person agrees to the withdrawal of what a run misses.
    ///
    /// @throws InvalidRequest when there is nothing to agree to
    int agree(Run run) {
        if (!run.status().equals(Run.AWAITING_AGREEMENT)) {
            throw new InvalidRequest("id", "state", "Cet import n’attend aucun accord.");
        }
        if (runs.latest(run.source())
                .filter(latest -> !latest.id().equals(run.id()))
                .isPresent()) {
            throw new InvalidRequest(
                    "id",
                    "latest",
                    "Un autre fichier de cette source est arrivé depuis : importez le dernier fichier complet.");
        }
        int count = withdraw(run, runs.missingIds(run.id()));
        runs.finish(run.id(), Run.DONE, "accord donné : " + withdrawn(count));
        return count;
    }

    private static String withdrawn(int count) {
        return count + (count < 2 ? " formation retirée" : " formations retirées");
    }

    private int withdraw(Run run, Collection<String> ids) {
        return transactions.inBatches(BATCH, ids, (transaction, batch) -> withdraw(transaction, run, batch));
    }

    private int withdraw(ClientSession transaction, Run run, List<String> ids) {
        var tally = new Tally();
        Courses.Batch changes = courses.batch(transaction, run.source(), ids);
        ids.stream().filter(id -> changes.withdraw(id, UNLISTED)).forEach(_ -> tally.withdrawn(UNLISTED));
        changes.write();
        runs.count(transaction, run.id(), tally);
        return tally.counts().getOrDefault("withdrawn." + UNLISTED, 0L).intValue();
    }
}
