package fr.prendresoin.search.orientation;

import fr.prendresoin.search.orientation.Questionnaire.Choice;
import fr.prendresoin.search.orientation.Questionnaire.Question;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a person is in the questionnaire.
///
/// @param next nothing more is asked when it is absent
/// @param results where the results of these answers are, once there is one
@Schema(description = "Une étape du questionnaire : ce qui a été répondu, et la question qui suit.")
record OrientationStep(
        @Schema(
                description = "Profil",
                allowableValues = {"16-25", "30-55"})
        String profile,

        @Schema(description = "Les réponses données, comme l’adresse les porte", example = "q1:a,b;q5:-")
        String answers,

        @Schema(description = "Questions répondues ou passées")
        int asked,

        @Schema(description = "Questions posées au plus à une même personne")
        int most,

        List<Said> said,

        @Schema(description = "La question suivante ; absente quand il n’y en a plus") @Nullable Asked next,

        @Schema(description = "L’adresse des résultats ; absente tant qu’aucune question n’a de réponse") @Nullable String results) {

    /// What has been answered.
    @Schema(description = "Une question déjà posée.", name = "OrientationSaid")
    record Said(
            @Schema(description = "Identifiant", example = "q1")
            String question,

            String text,

            @Schema(description = "Les réponses choisies ; aucune si la question a été passée")
            List<String> answers) {}

    /// A question with the answers to choose from.
    @Schema(description = "Une question. La passer, avec « - », est aussi une réponse.", name = "OrientationQuestion")
    record Asked(
            @Schema(description = "Identifiant", example = "q1")
            String id,

            String text,
            String help,

            @Schema(description = "Réponses au plus") int choices,

            List<Option> answers) {

        static Asked of(Question question) {
            return new Asked(
                    question.id(),
                    question.text(),
                    question.help(),
                    question.choices(),
                    question.answers().stream()
                            .map(answer -> new Option(answer.id(), answer.text()))
                            .toList());
        }
    }

    @Schema(description = "Une réponse possible.", name = "OrientationOption")
    record Option(
            @Schema(description = "Identifiant", example = "a")
            String id,

            String text) {}

    static OrientationStep of(Answers answers, Questionnaire questionnaire, @Nullable Question next) {
        return new OrientationStep(
                answers.profile().id(),
                answers.written(),
                answers.choices().size(),
                Answers.MOST,
                answers.choices().entrySet().stream()
                        .map(answer -> new Said(
                                answer.getKey(),
                                Objects.requireNonNull(questionnaire.question(answer.getKey()))
                                        .text(),
                                answer.getValue().stream().map(Choice::text).toList()))
                        .toList(),
                next == null ? null : Asked.of(next),
                answers.areNone()
                        ? null
                        : "/api/orientation/results?profile="
                                + answers.profile().id() + "&a=" + answers.written());
    }
}
