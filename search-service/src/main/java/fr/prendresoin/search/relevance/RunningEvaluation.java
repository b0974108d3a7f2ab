package fr.prendresoin.search.relevance;

import fr.prendresoin.search.relevance.Evaluation.Status;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// An evaluation in the making. What is told of it is replaced as a whole.
final class RunningEvaluation {

    private final Evaluator evaluator;
    private final Clock clock;
    private volatile Evaluation told;

    RunningEvaluation(Evaluator evaluator, Clock clock) {
        this.evaluator = evaluator;
        this.clock = clock;
        this.told = new Evaluation(
                UUID.randomUUID().toString(), Status.RUNNING, clock.instant(), null, 0, JudgedQueries.ALL.size(), null);
    }

    Evaluation told() {
        return told;
    }

    void run() {
        List<Score> scores = evaluator.scores(JudgedQueries.ALL, more -> told = told.further(more));
        told = told.ended(Status.DONE, clock.instant(), Report.of(scores));
    }

    void failed() {
        told = told.ended(Status.FAILED, clock.instant(), null);
    }
}
