package fr.prendresoin.website.financements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.financements.Question.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class WhoPaysTest {

    private static final Address HERE = Address.of(WhoPays.PATH);
    private static final Question STATUS = new Question(
            "status",
            "Quelle est votre situation ?",
            "Selon la situation, ce n’est pas le même organisme qui paie.",
            List.of(new Choice("jobseeker", "Je cherche un emploi"), new Choice("student", "Je suis en études")));
    private static final Question AGE = new Question(
            "age",
            "Quel âge avez-vous ?",
            "Certains contrats ont une limite d’âge.",
            List.of(new Choice("16-25", "De 16 à 25 ans")));
    private static final List<Question> QUESTIONS = List.of(STATUS, AGE);

    @Test
    void whoComesForTheFirstTimeHasMissedNothing() {
        var screen = new WhoPays(QUESTIONS, HERE, null);

        assertThat(screen.status()).isEqualTo(HttpStatus.OK);
        assertThat(screen.isFaulty()).isFalse();
        assertThat(screen.page().indexed()).isTrue();
    }

    @Test
    void anAnswerThatIsMissingOrUnknownIsAFaultOfItsQuestion() {
        var screen = new WhoPays(QUESTIONS, HERE.with("status", "student").with("age", "<script>"), null);

        assertThat(screen.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(screen.isFaulty(STATUS)).isFalse();
        assertThat(screen.isFaulty(AGE)).isTrue();
        assertThat(screen.page().indexed()).isFalse();
    }

    @Test
    void answersAreKeptInTheAddressAndToldInWords() {
        Address here = WhoPays.answers(
                HERE.withAll("status", List.of("jobseeker", "student")).with("age", "16-25"));

        assertThat(WhoPays.isComplete(QUESTIONS, here)).isTrue();
        assertThat(new WhoPays(QUESTIONS, here, null).chosen())
                .containsExactly("Je cherche un emploi", "De 16 à 25 ans");
    }

    @Test
    void waysStandByKindInTheOrderOfTheKinds() {
        var list = new FundingList(List.of(
                new FundingSummary("mrs", "MRS", null, "hiring", ""),
                new FundingSummary("neuf", "Neuf", null, "brand-new", ""),
                new FundingSummary("cpf", "Compte personnel de formation", "CPF", "financing", "")));

        assertThat(list.byCategory().keySet()).containsExactly(Category.FINANCING, Category.HIRING, Category.OTHER);
    }
}
