package fr.prendresoin.search.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.orientation.Questionnaire.Choice;
import fr.prendresoin.search.orientation.Questionnaire.MetierPortrait;
import fr.prendresoin.search.orientation.Questionnaire.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whoever answers at random is pushed towards no métier.
class CalibrationTest {

    private static final int DRAWS = 4_000;
    private static final double MOST = 2.0 / 26;

    private final Random random = new Random(26);

    @Test
    void randomAnswersPutNoMetierFirstTooOften() {
        assertThat(shares(() -> Person.asked(profile(), question -> reply(question, 0))))
                .allSatisfy((metier, share) -> assertThat(share).as(metier).isLessThanOrEqualTo(MOST));
    }

    @Test
    void norDoRandomAnswersOfWhoPassesManyQuestions() {
        assertThat(shares(() -> Person.asked(profile(), question -> reply(question, 0.25))))
                .allSatisfy((metier, share) -> assertThat(share).as(metier).isLessThanOrEqualTo(MOST));
    }

    @Test
    void norDoRandomAnswersToRandomQuestions() {
        assertThat(shares(this::eightOfAll))
                .allSatisfy((metier, share) -> assertThat(share).as(metier).isLessThanOrEqualTo(MOST));
    }

    @Test
    void everyMetierCanComeFirst() {
        assertThat(shares(() -> Person.asked(profile(), question -> reply(question, 0)))
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(Person.questionnaire().metiers().stream()
                        .map(MetierPortrait::slug)
                        .toList());
    }

    @Test
    void answersToAQuestionSayNothingOnTheWhole() {
        for (Question question : Person.questionnaire().questions()) {
            for (int m = 0; m < Person.questionnaire().metiers().size(); m++) {
                int metier = m;
                double sum = question.answers().stream()
                        .mapToDouble(choice -> Person.weights().of(choice)[metier])
                        .sum();
                assertThat(sum).as(question.id()).isBetween(-1e-9, 1e-9);
            }
        }
    }

    private Map<String, Double> shares(Supplier<Answers> draw) {
        var shares = new HashMap<String, Double>();
        Ranking ranking = Person.ranking();
        for (int i = 0; i < DRAWS; i++) {
            String first = ranking.of(draw.get()).getFirst().metier().slug();
            shares.merge(first, 1.0 / DRAWS, Double::sum);
        }
        return shares;
    }

    private String profile() {
        return random.nextBoolean() ? "16-25" : "30-55";
    }

    private String reply(Question question, double passed) {
        if (random.nextDouble() < passed) {
            return "-";
        }
        List<Choice> answers = new ArrayList<>(question.answers());
        Collections.shuffle(answers, random);
        int chosen = question.choices() > 1 && random.nextBoolean() ? 2 : 1;
        return answers.subList(0, chosen).stream().map(Choice::id).collect(Collectors.joining(","));
    }

    private Answers eightOfAll() {
        String profile = profile();
        List<Question> questions = new ArrayList<>(Person.questionnaire().questions());
        questions.removeIf(question -> !question.profiles().contains(profile));
        Collections.shuffle(questions, random);
        return Person.answers(
                profile,
                questions.subList(0, Answers.MOST).stream()
                        .map(question -> question.id() + ":" + reply(question, 0))
                        .collect(Collectors.joining(";")));
    }
}
