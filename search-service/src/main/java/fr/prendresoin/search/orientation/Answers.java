package fr.prendresoin.search.orientation;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.search.orientation.Questionnaire.Choice;
import fr.prendresoin.search.orientation.Questionnaire.Profile;
import fr.prendresoin.search.orientation.Questionnaire.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person has answered, in the order of the questions asked. It lives in the address of a page and nowhere
/// else: `q1:a,b;q5:-;q2:c`, where `-` passes a question over.
///
/// @param choices by the question's id; of a question that was passed over, none
record Answers(Profile profile, Map<String, List<Choice>> choices) {

    /// Nobody is asked more.
    static final int MOST = 8;

    private static final String PASSED = "-";
    private static final String FORMAT = "« a » s’écrit question:réponse, séparées par des points-virgules, comme"
            + " q1:a,b;q2:c ; « - » passe une question.";

    /// Reads a profile and the answers.
    ///
    /// @throws InvalidRequest when one of them is none
    static Answers read(Questionnaire questionnaire, String profile, @Nullable String a) {
        Profile known = questionnaire.profile(profile);
        if (known == null) {
            String accepted = questionnaire.profiles().stream().map(Profile::id).collect(Collectors.joining(", "));
            throw new InvalidRequest("profile", "unknown", "« profile » est l’une de ces valeurs : " + accepted + ".");
        }
        var choices = new LinkedHashMap<String, List<Choice>>();
        if (a != null && !a.isBlank()) {
            String[] parts = a.strip().split(";", -1);
            if (parts.length > MOST) {
                throw refused("size", "« a » compte au plus " + MOST + " réponses.");
            }
            for (String part : parts) {
                add(choices, questionnaire, known, part);
            }
        }
        return new Answers(known, choices);
    }

    private static void add(
            Map<String, List<Choice>> choices, Questionnaire questionnaire, Profile profile, String part) {
        int colon = part.indexOf(':');
        if (colon < 1 || colon == part.length() - 1) {
            throw refused("format", FORMAT);
        }
        String id = part.substring(0, colon);
        Question question = questionnaire.question(id);
        if (question == null || !question.profiles().contains(profile.id())) {
            throw refused("unknown", "« " + id + " » n’est pas une question du profil " + profile.id() + ".");
        }
        if (choices.put(id, chosen(question, part.substring(colon + 1))) != null) {
            throw refused("repeated", "La question « " + id + " » a deux réponses.");
        }
    }

    private static List<Choice> chosen(Question question, String written) {
        if (written.equals(PASSED)) {
            return List.of();
        }
        var chosen = new ArrayList<Choice>();
        for (String id : written.split(",", -1)) {
            Choice choice = question.answer(id);
            if (choice == null) {
                throw refused(
                        "unknown", "« " + id + " » n’est pas une réponse à la question « " + question.id() + " ».");
            }
            if (chosen.contains(choice)) {
                throw refused("repeated", "La réponse « " + id + " » est donnée deux fois.");
            }
            chosen.add(choice);
        }
        if (chosen.size() > question.choices()) {
            throw refused(
                    "size",
                    question.choices() == 1
                            ? "La question « " + question.id() + " » prend une seule réponse."
                            : "La question « " + question.id() + " » prend au plus " + question.choices()
                                    + " réponses.");
        }
        return List.copyOf(chosen);
    }

    private static InvalidRequest refused(String rule, String message) {
        return new InvalidRequest("a", rule, message);
    }

    /// Whether a question has been answered or passed over.
    boolean has(Question question) {
        return choices.containsKey(question.id());
    }

    /// Whether every question has been passed over so far.
    boolean areNone() {
        return choices.values().stream().allMatch(List::isEmpty);
    }

    /// As an address holds them.
    String written() {
        return choices.entrySet().stream()
                .map(answer -> answer.getKey() + ":"
                        + (answer.getValue().isEmpty()
                                ? PASSED
                                : answer.getValue().stream().map(Choice::id).collect(Collectors.joining(","))))
                .collect(Collectors.joining(";"));
    }
}
