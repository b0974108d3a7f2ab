package fr.prendresoin.search.relevance;

import fr.prendresoin.search.relevance.Evaluation.Status;
import fr.prendresoin.search.tuning.Tuning;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An evaluation in the making. What is told of it is replaced as a whole.
final class RunningEvaluation {

    private final Evaluator evaluator;
    private final Clock clock;
    private final Tuning inForce;
    private final @Nullable Tuning draft;
    private volatile Evaluation told;

    RunningEvaluation(Evaluator evaluator, Clock clock, Tuning inForce, @Nullable Tuning draft) {
        this.evaluator = evaluator;
        this.clock = clock;
        this.inForce = inForce;
        this.draft = draft;
        this.told = new Evaluation(
                UUID.randomUUID().toString(),
                Status.RUNNING,
                clock.instant(),
                null,
                0,
                JudgedQueries.ALL.size() * (draft == null ? 1 : 2),
                null);
    }

    Evaluation told() {
        return told;
    }

    void run() {
        List<Score> now = scores(inForce);
        Report report = draft == null ? Report.of(now) : Report.of(now, scores(draft));
        told = told.ended(Status.DONE, clock.instant(), report);
    }

    void failed() {
        told = told.ended(Status.FAILED, clock.instant(), null);
    }

    private List<Score> scores(Tuning tuning) {
        return evaluator.scores(JudgedQueries.ALL, tuning, more -> told = told.further(more));
    }
}
