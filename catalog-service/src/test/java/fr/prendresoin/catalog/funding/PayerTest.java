package fr.prendresoin.catalog.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalog.funding.Question.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// « Qui peut payer ? » over the shipped routes.
class PayerTest {

    private static final List<Funding> FUNDINGS = FundingFiles.read();
    private static final List<Question> QUESTIONS = FundingFiles.questions();

    @Test
    void thereAreFourQuestionsAndEachChangesTheAnswers() {
        assertThat(QUESTIONS).extracting(Question::name).containsExactly("status", "age", "diploma", "project");
        for (Question question : QUESTIONS) {
            assertThat(FUNDINGS.stream()
                            .map(funding -> funding.eligibility().answers().getOrDefault(question.name(), Map.of())))
                    .anyMatch(suited -> suited.size() < question.choices().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "employee, 30-plus, none, diploma, ptp",
        "jobseeker, 30-plus, none, job-first, poei",
        "jobseeker, 16-25, none, discover, service-civique",
        "student, 16-25, none, diploma, apprentissage",
        "public-agent, 30-plus, cap, diploma, etudes-promotionnelles",
        "self-employed, 30-plus, higher, experience, vae"
    })
    void likelyPayerIsThereWithItsReasons(String status, String age, String diploma, String project, String expected) {
        assertThat(payers(status, age, diploma, project))
                .filteredOn(payer -> payer.slug().equals(expected))
                .singleElement()
                .satisfies(payer -> {
                    assertThat(payer.likelihood()).isEqualTo(Likelihood.LIKELY);
                    assertThat(payer.reasons()).isNotEmpty();
                    assertThat(payer.reservations()).isEmpty();
                    assertThat(payer.toCheck()).isNotEmpty();
                });
    }

    @Test
    void reasonsRepeatTheAnswersThatDecide() {
        assertThat(payers("employee", "30-plus", "none", "diploma").stream()
                        .filter(payer -> payer.slug().equals("ptp")))
                .singleElement()
                .satisfies(payer -> assertThat(payer.reasons().getFirst())
                        .isEqualTo("Parce que vous êtes salarié ou salariée du privé et que vous voulez préparer un"
                                + " diplôme."));
    }

    @Test
    void severalReasonsMakeOneSentence() {
        assertThat(payers("jobseeker", "26-29", "cap", "diploma").stream()
                        .filter(payer -> payer.slug().equals("apprentissage")))
                .singleElement()
                .satisfies(payer -> assertThat(payer.reasons().getFirst())
                        .isEqualTo("Parce que vous cherchez un emploi, que vous avez de 26 à 29 ans et que vous voulez"
                                + " préparer un diplôme."));
    }

    @Test
    void whatIsPossibleInSomeCasesSaysWhich() {
        assertThat(payers("jobseeker", "30-plus", "none", "diploma").stream()
                        .filter(payer -> payer.slug().equals("apprentissage")))
                .singleElement()
                .satisfies(payer -> {
                    assertThat(payer.likelihood()).isEqualTo(Likelihood.POSSIBLE);
                    assertThat(payer.reservations())
                            .containsExactly("Dans certains cas seulement quand vous avez 30 ans ou plus.");
                });
    }

    @Test
    void excludedRouteIsNotNamed() {
        assertThat(payers("employee", "30-plus", "higher", "diploma"))
                .extracting(Payer::slug)
                .doesNotContain("service-civique", "poei", "etudes-promotionnelles", "voie-scolaire");
    }

    private static List<Payer> payers(String... values) {
        Map<Question, Choice> chosen = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Question question = QUESTIONS.get(i);
            String value = values[i];
            chosen.put(
                    question,
                    question.choices().stream()
                            .filter(choice -> choice.value().equals(value))
                            .findFirst()
                            .orElseThrow());
        }
        return FUNDINGS.stream()
                .flatMap(funding -> Payer.of(funding, chosen).stream())
                .toList();
    }

    @Test
    void everyTextSaysWhatToCheckAndNoAmount() {
        assertThat(FUNDINGS).allSatisfy(funding -> {
            assertThat(funding.toCheck()).isNotEmpty();
            assertThat(Stream.of(funding.what(), funding.forWhom(), funding.how(), String.valueOf(funding.income())))
                    .noneMatch(text -> text.matches(".*\\d\\s?(€|%|euros).*"));
        });
    }
}
