package fr.prendresoin.search.relevance;

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
    private final Clock clock;
    private final Deque<RunningEvaluation> last = new ArrayDeque<>();
    private @Nullable RunningEvaluation running;

    Evaluations(Evaluator evaluator, Clock clock) {
        this.evaluator = evaluator;
        this.clock = clock;
    }

    /// Starts one and returns at once.
    ///
    /// @throws EvaluationIsRunning when one is under way
    Evaluation start() {
        RunningEvaluation evaluation = begin();
        Thread.ofVirtual().name("evaluation").start(() -> run(evaluation));
        return evaluation.told();
    }

    synchronized Optional<Evaluation> find(String id) {
        return last.stream()
                .map(RunningEvaluation::told)
                .filter(evaluation -> evaluation.id().equals(id))
                .findFirst();
    }

    private synchronized RunningEvaluation begin() {
        if (running != null) {
            throw new EvaluationIsRunning(running.told().id());
        }
        var evaluation = new RunningEvaluation(evaluator, clock);
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
