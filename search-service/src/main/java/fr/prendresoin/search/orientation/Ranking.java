package fr.prendresoin.search.orientation;

import fr.prendresoin.search.orientation.Questionnaire.MetierPortrait;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Puts the métiers in the order of what the answers say for them.
final class Ranking {

    /// Below it, two scores differ by nothing but the order of additions.
    private static final double SAME = 1e9;

    private static final Comparator<Ranked> ORDER = Comparator.comparingLong(
                    (Ranked ranked) -> -Math.round(ranked.score() * SAME))
            .thenComparingInt(ranked -> ranked.metier().yearsOfTraining())
            .thenComparing(ranked -> ranked.metier().slug());

    private final Questionnaire questionnaire;
    private final Weights weights;

    Ranking(Questionnaire questionnaire, Weights weights) {
        this.questionnaire = questionnaire;
        this.weights = weights;
    }

    /// @param score 0 is what random answers say on average, 1 a deviation more
    record Ranked(MetierPortrait metier, double score) {}

    /// All of them; of equals, the one whose training is shorter first.
    List<Ranked> of(Answers answers) {
        double[] scores = weights.of(answers);
        return IntStream.range(0, scores.length)
                .mapToObj(m -> new Ranked(questionnaire.metiers().get(m), scores[m]))
                .sorted(ORDER)
                .toList();
    }
}
