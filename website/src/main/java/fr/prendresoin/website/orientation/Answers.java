package fr.prendresoin.website.orientation;

import fr.prendresoin.website.address.Address;
import java.util.Arrays;

/// The answers as addresses bear them: `q1:a,b;q5:-`.
final class Answers {

    private static final String SEPARATOR = ";";
    private static final String PASSED = ":-";

    private Answers() {}

    static String and(String answers, String one) {
        return answers.isEmpty() ? one : answers + SEPARATOR + one;
    }

    static String withoutLast(String answers) {
        return answers.substring(0, Math.max(0, answers.lastIndexOf(SEPARATOR)));
    }

    /// Whether every question was passed over.
    static boolean areNone(String answers) {
        return Arrays.stream(answers.split(SEPARATOR, -1))
                .allMatch(answer -> answer.isEmpty() || answer.endsWith(PASSED));
    }

    /// Those that were given before a question was.
    static String before(String answers, String question) {
        int start = (SEPARATOR + answers).indexOf(SEPARATOR + question + ":");
        return answers.substring(0, Math.max(0, start - SEPARATOR.length()));
    }

    static Address address(String path, String profile, String answers) {
        return Address.of(path).with("profile", profile).with("a", answers);
    }

    static Address results(Step step) {
        return address("/orientation/resultats", step.profile(), step.answers());
    }
}
