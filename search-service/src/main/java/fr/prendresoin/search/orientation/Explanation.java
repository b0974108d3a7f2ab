package fr.prendresoin.search.orientation;

import fr.prendresoin.search.orientation.Questionnaire.Choice;
import fr.prendresoin.search.orientation.Questionnaire.MetierPortrait;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says why a métier is suggested, and what to know before choosing it.
final class Explanation {

    private static final int REASONS = 3;
    private static final double TOO_LITTLE = 0.05;
    private static final int BACCALAUREAT = 4;
    private static final int HIGHER_EDUCATION = 6;

    private final Questionnaire questionnaire;
    private final Weights weights;

    Explanation(Questionnaire questionnaire, Weights weights) {
        this.questionnaire = questionnaire;
        this.weights = weights;
    }

    /// @param weight what the answer adds to the score
    @Schema(description = "Une réponse qui parle pour le métier.")
    record Reason(
            @Schema(description = "La question", example = "q1")
            String question,

            @Schema(description = "Les réponses choisies") List<String> answers,

            @Schema(description = "Ce que la réponse ajoute au score")
            double weight,

            @Schema(
                    example =
                            "Parce que vous avez répondu « Des personnes âgées » : ce métier fait partie de la famille « Grand âge » et repose sur la patience.")
            String text) {}

    /// @param contrary whether it is what an answer refuses
    @Schema(description = "Ce qu’il faut savoir du métier.")
    record ToKnow(
            @Schema(
                    description = "De quoi il s’agit",
                    allowableValues = {"night", "weekend", "lifting", "bodyCare", "drivingLicence", "training", "level"
                    })
            String code,

            @Schema(example = "Ce métier comporte souvent du travail de nuit.")
            String text,

            @Schema(description = "Vrai si une réponse dit ne pas le souhaiter")
            boolean contrary) {}

    /// The answers that speak most for a métier, the strongest first.
    List<Reason> reasons(Answers answers, MetierPortrait metier) {
        int index = questionnaire.metiers().indexOf(metier);
        return answers.choices().entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> reason(answer.getKey(), answer.getValue(), metier, weights.of(answer.getValue())[index]))
                .filter(reason -> reason.weight() >= TOO_LITTLE)
                .sorted(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::question))
                .limit(REASONS)
                .toList();
    }

    private Reason reason(String question, List<Choice> chosen, MetierPortrait metier, double weight) {
        String said = chosen.stream().map(choice -> "« " + choice.text() + " »").collect(Collectors.joining(" et "));
        return new Reason(
                question,
                chosen.stream().map(Choice::text).toList(),
                Math.round(weight * 100) / 100.0,
                "Parce que vous avez répondu " + said + because(chosen, metier) + ".");
    }

    private String because(List<Choice> chosen, MetierPortrait metier) {
        List<String> said = new ArrayList<>();
        List<String> families = shared(chosen, Choice::families, metier.families(), questionnaire.families());
        if (!families.isEmpty()) {
            said.add((families.size() == 1 ? "fait partie de la famille « " : "fait partie des familles « ")
                    + listed(families, " », « ", " » et « ") + " »");
        }
        List<String> traits = shared(chosen, Choice::traits, metier.traits(), questionnaire.traits());
        if (!traits.isEmpty()) {
            said.add("repose sur " + listed(traits, ", ", " et "));
        }
        String spared = chosen.stream()
                .flatMap(choice -> choice.refuses().stream())
                .filter(demand -> !metier.demands().contains(demand))
                .distinct()
                .sorted()
                .map(demand -> demand.named)
                .collect(Collectors.joining(" ou "));
        if (!spared.isEmpty()) {
            said.add("comporte rarement " + spared);
        }
        if (chosen.stream()
                .map(Choice::maxYears)
                .filter(Objects::nonNull)
                .anyMatch(years -> metier.yearsOfTraining() <= years)) {
            said.add("s’apprend dans ce temps");
        }
        return said.isEmpty() ? "" : " : ce métier " + listed(said, ", ", " et ");
    }

    /// What the answers wish for and the métier has, what it has most of first, by name.
    private static List<String> shared(
            List<Choice> chosen,
            Function<Choice, Map<String, Integer>> wishes,
            Map<String, Integer> has,
            Map<String, String> names) {
        return chosen.stream()
                .flatMap(choice -> wishes.apply(choice).keySet().stream())
                .filter(has::containsKey)
                .distinct()
                .sorted(Comparator.comparingInt((String word) -> -has.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .map(word -> names.getOrDefault(word, word))
                .toList();
    }

    private static String listed(List<String> parts, String between, String last) {
        String all = String.join(between, parts.subList(0, Math.max(1, parts.size() - 1)));
        return parts.size() < 2 ? all : all + last + parts.getLast();
    }

    /// What a métier holds, what an answer refuses first.
    List<ToKnow> toKnow(Answers answers, MetierPortrait metier) {
        List<Choice> chosen =
                answers.choices().values().stream().flatMap(List::stream).toList();
        Set<Demand> refused =
                chosen.stream().flatMap(choice -> choice.refuses().stream()).collect(Collectors.toSet());
        return Stream.concat(
                        metier.demands().stream()
                                .sorted()
                                .map(demand -> new ToKnow(demand.code, demand.toKnow, refused.contains(demand))),
                        training(chosen, metier))
                .sorted(Comparator.comparing((ToKnow known) -> !known.contrary()))
                .toList();
    }

    private static Stream<ToKnow> training(List<Choice> chosen, MetierPortrait metier) {
        int years = metier.yearsOfTraining();
        boolean tooLong =
                chosen.stream().map(Choice::maxYears).filter(Objects::nonNull).anyMatch(most -> years > most);
        var training = new ToKnow(
                "training",
                switch (years) {
                    case 0 -> "On peut commencer sans diplôme et se former en travaillant.";
                    case 1 -> "La formation dure un an ou moins.";
                    default -> "Il faut compter environ " + years + " ans de formation.";
                },
                tooLong);
        boolean needsBaccalaureat = metier.entryLevel() >= HIGHER_EDUCATION
                && chosen.stream().map(Choice::level).filter(Objects::nonNull).anyMatch(level -> level < BACCALAUREAT);
        return needsBaccalaureat
                ? Stream.of(
                        training,
                        new ToKnow("level", "Sa formation demande d’abord le bac ou un niveau équivalent.", false))
                : Stream.of(training);
    }
}
