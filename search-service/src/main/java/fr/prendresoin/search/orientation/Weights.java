package fr.prendresoin.search.orientation;

import fr.prendresoin.search.orientation.Questionnaire.Choice;
import fr.prendresoin.search.orientation.Questionnaire.MetierPortrait;
import fr.prendresoin.search.orientation.Questionnaire.Question;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What each answer says for or against each métier.
///
/// The answers to one question say nothing on the whole: for every métier their mean is 0. And every métier has the
/// same
/// deviation, 1, over the whole questionnaire. So whoever answers at random favours no métier, whichever questions are
/// asked, and no métier comes first because it resembles everything.
final class Weights {

    private static final int LONGEST_TRAINING = 3;

    private final Questionnaire questionnaire;
    private final IdentityHashMap<Choice, double[]> weights = new IdentityHashMap<>();

    Weights(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        double[] variance = new double[questionnaire.metiers().size()];
        for (Question question : questionnaire.questions()) {
            double[][] centred = centred(question);
            for (int i = 0; i < centred.length; i++) {
                weights.put(question.answers().get(i), centred[i]);
                for (int m = 0; m < variance.length; m++) {
                    variance[m] += centred[i][m] * centred[i][m] / centred.length;
                }
            }
        }
        for (double[] row : weights.values()) {
            for (int m = 0; m < variance.length; m++) {
                row[m] /= Math.sqrt(variance[m]);
            }
        }
    }

    /// By métier, in the order of the questionnaire.
    double[] of(Choice choice) {
        double[] row = weights.get(choice);
        if (row == null) {
            throw new IllegalArgumentException("not an answer of this questionnaire: " + choice);
        }
        return row;
    }

    /// What several answers to a question say together: no more than one of them alone could.
    double[] of(List<Choice> chosen) {
        double[] mean = new double[questionnaire.metiers().size()];
        for (Choice choice : chosen) {
            double[] row = of(choice);
            for (int m = 0; m < mean.length; m++) {
                mean[m] += row[m] / chosen.size();
            }
        }
        return mean;
    }

    /// What all the answers say.
    double[] of(Answers answers) {
        double[] sum = questionnaire.metiers().stream()
                .mapToDouble(MetierPortrait::correction)
                .toArray();
        answers.choices().values().forEach(chosen -> {
            double[] row = of(chosen);
            for (int m = 0; m < sum.length; m++) {
                sum[m] += row[m];
            }
        });
        return sum;
    }

    private double[][] centred(Question question) {
        double[][] rows = question.answers().stream()
                .map(choice -> questionnaire.metiers().stream()
                        .mapToDouble(metier -> affinity(question, choice, metier))
                        .toArray())
                .toArray(double[][]::new);
        for (int m = 0; m < questionnaire.metiers().size(); m++) {
            int metier = m;
            double mean = Arrays.stream(rows)
                    .mapToDouble(row -> row[metier])
                    .average()
                    .orElse(0);
            for (double[] row : rows) {
                row[m] -= mean;
            }
        }
        return rows;
    }

    private double affinity(Question question, Choice choice, MetierPortrait metier) {
        double attraction = questionnaire.familyShare() * alike(choice.families(), metier.families())
                + questionnaire.traitShare() * alike(choice.traits(), metier.traits());
        double penalty = choice.refuses().stream()
                .filter(metier.demands()::contains)
                .mapToDouble(questionnaire.penalties()::of)
                .sum();
        if (choice.maxYears() != null) {
            int tooMany = Math.clamp(metier.yearsOfTraining() - choice.maxYears(), 0, LONGEST_TRAINING);
            penalty += tooMany * questionnaire.penalties().yearOfTraining();
        }
        return question.weight() * attraction - penalty;
    }

    /// How far the wishes go in the direction of a métier.
    private static double alike(Map<String, Integer> wishes, Map<String, Integer> metier) {
        double length = Math.sqrt(
                metier.values().stream().mapToDouble(value -> value * value).sum());
        var along = new HashMap<>(wishes);
        along.replaceAll((word, weight) -> weight * metier.getOrDefault(word, 0));
        return along.values().stream().mapToDouble(Integer::doubleValue).sum() / length;
    }
}
