package fr.prendresoin.search.orientation;

import fr.prendresoin.search.orientation.Questionnaire.Choice;
import fr.prendresoin.search.orientation.Questionnaire.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chooses what to ask next: the question from which most is to be learnt about the métiers that lead so far. The same
/// answers always meet the same question. The last one is about the person's situation and changes no rank.
final class Interview {

    /// How firmly a person who suits a métier is taken to give the answers that suit it.
    private static final double FIRMNESS = 2;

    private static final double NO_GAIN = 1e-9;

    private final Questionnaire questionnaire;
    private final Weights weights;

    /// By question, for each of its answers: how likely who suits a métier gives it.
    private final Map<String, List<double[]>> likelihoods = new HashMap<>();

    Interview(Questionnaire questionnaire, Weights weights) {
        this.questionnaire = questionnaire;
        this.weights = weights;
        questionnaire.questions().forEach(question -> likelihoods.put(question.id(), likelihoods(question)));
    }

    /// Nothing, when enough has been asked.
    Optional<Question> next(Answers answers) {
        if (answers.choices().size() >= Answers.MOST) {
            return Optional.empty();
        }
        Optional<Question> situation = questionnaire.questions().stream()
                .filter(question -> question.situation() && isOpen(question, answers))
                .findFirst();
        int left = Answers.MOST - answers.choices().size() - (situation.isPresent() ? 1 : 0);
        return left == 0 ? situation : mostTelling(answers).or(() -> situation);
    }

    private Optional<Question> mostTelling(Answers answers) {
        double[] leading = softmax(weights.of(answers));
        Question best = null;
        double most = NO_GAIN;
        for (Question question : questionnaire.questions()) {
            if (!question.situation() && isOpen(question, answers)) {
                double gain = gain(leading, likelihoods.getOrDefault(question.id(), List.of()));
                if (gain > most + NO_GAIN) {
                    most = gain;
                    best = question;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isOpen(Question question, Answers answers) {
        return !answers.has(question)
                && question.profiles().contains(answers.profile().id());
    }

    /// How much less uncertain the leading métier is expected to be after the answer.
    private static double gain(double[] leading, List<double[]> likelihoods) {
        double after = 0;
        for (double[] likelihood : likelihoods) {
            double chance = 0;
            double spread = 0;
            for (int m = 0; m < leading.length; m++) {
                double joint = leading[m] * likelihood[m];
                chance += joint;
                spread -= information(joint);
            }
            after += spread + information(chance);
        }
        double before = 0;
        for (double share : leading) {
            before -= information(share);
        }
        return before - after;
    }

    private static double information(double share) {
        return share > 0 ? share * Math.log(share) : 0;
    }

    private List<double[]> likelihoods(Question question) {
        List<Choice> choices = question.answers();
        List<double[]> rows =
                choices.stream().map(choice -> weights.of(choice).clone()).toList();
        for (int m = 0; m < questionnaire.metiers().size(); m++) {
            double[] column = new double[rows.size()];
            for (int i = 0; i < column.length; i++) {
                column[i] = FIRMNESS * rows.get(i)[m];
            }
            double[] shares = softmax(column);
            for (int i = 0; i < column.length; i++) {
                rows.get(i)[m] = shares[i];
            }
        }
        return rows;
    }

    private static double[] softmax(double[] values) {
        double[] shares = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            shares[i] = Math.exp(values[i]);
            sum += shares[i];
        }
        for (int i = 0; i < values.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
