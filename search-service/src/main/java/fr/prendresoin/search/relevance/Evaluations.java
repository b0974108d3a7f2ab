package fr.prendresoin.search.relevance;

import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.tuning.Tuning;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Runs evaluations, one at a time, and remembers the last ones.
@Component
class Evaluations {

    private static final Logger log = LoggerFactory.getLogger(Evaluations.class);
    private static final int REMEMBERED = 10;

    private final Evaluator evaluator;
    private final Reference reference;
    private final Clock clock;
    private final Deque<RunningEvaluation> last = new ArrayDeque<>();
    private @Nullable RunningEvaluation running;

    Evaluations(Evaluator evaluator, Reference reference, Clock clock) {
        this.evaluator = evaluator;
        this.reference = reference;
        this.clock = clock;
    }

    /// Starts one of the settings in force, and of a draft if it says something; returns at once.
    ///
    /// @throws EvaluationIsRunning when one is under way
    Evaluation start(Draft draft) {
        RunningEvaluation evaluation = begin(draft);
        Thread.ofVirtual().name("evaluation").start(() -> run(evaluation));
        return evaluation.told();
    }

    synchronized Optional<Evaluation> find(String id) {
        return last.stream()
                .map(RunningEvaluation::told)
                .filter(evaluation -> evaluation.id().equals(id))
                .findFirst();
    }

    private synchronized RunningEvaluation begin(Draft draft) {
        if (running != null) {
            throw new EvaluationIsRunning(running.told().id());
        }
        Tuning inForce = reference.tuning();
        var evaluation = new RunningEvaluation(evaluator, clock, inForce, draft.over(inForce));
        running = evaluation;
        last.addFirst(evaluation);
        if (last.size() > REMEMBERED) {
            last.removeLast();
        }
        return evaluation;
    }

    private void run(RunningEvaluation evaluation) {
        try {
            evaluation.run();
        } catch (RuntimeException e) {
            log.warn("an evaluation failed", e);
            evaluation.failed();
        } finally {
            end();
        }
    }

    private synchronized void end() {
        running = null;
    }
}
