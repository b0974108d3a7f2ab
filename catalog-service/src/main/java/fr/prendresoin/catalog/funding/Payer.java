package fr.prendresoin.catalog.funding;

import fr.prendresoin.catalog.funding.Question.Choice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A route that may suit a person, with the reasons.
@Schema(description = "Un financement possible, et pourquoi. À titre indicatif.")
record Payer(
        @Schema(description = "Identifiant du financement", example = "cpf")
        String slug,

        @Schema(example = "Compte personnel de formation") String title,

        @Schema(description = "Sigle", example = "CPF") @Nullable String acronym,

        @Schema(description = "« likely » : souvent possible ; « possible » : dans certains cas")
        Likelihood likelihood,

        @Schema(description = "Pourquoi ce financement est proposé")
        List<String> reasons,

        @Schema(description = "Ce qui peut s’y opposer") List<String> reservations,

        @Schema(description = "Ce qu’il faut vérifier avant de s’y fier")
        List<String> toCheck) {

    /// The route, unless one of the answers excludes it.
    ///
    /// @param chosen the answer to each question
    static Optional<Payer> of(Funding funding, Map<Question, Choice> chosen) {
        var decisive = new ArrayList<Choice>();
        var doubtful = new ArrayList<Choice>();
        for (var answer : chosen.entrySet()) {
            Map<String, Likelihood> suited =
                    funding.eligibility().answers().getOrDefault(answer.getKey().name(), Map.of());
            Likelihood likelihood = suited.get(answer.getValue().value());
            if (likelihood == null) {
                return Optional.empty();
            } else if (likelihood == Likelihood.POSSIBLE) {
                doubtful.add(answer.getValue());
            } else if (suited.size() < answer.getKey().choices().size() || suited.containsValue(Likelihood.POSSIBLE)) {
                decisive.add(answer.getValue());
            }
        }
        return Optional.of(new Payer(
                funding.slug(),
                funding.title(),
                funding.acronym(),
                doubtful.isEmpty() ? Likelihood.LIKELY : Likelihood.POSSIBLE,
                reasons(funding, decisive),
                doubtful.stream()
                        .map(choice -> "Dans certains cas seulement quand " + choice.because() + ".")
                        .toList(),
                funding.toCheck()));
    }

    private static List<String> reasons(Funding funding, List<Choice> decisive) {
        String why = funding.eligibility().because();
        if (decisive.isEmpty()) {
            return List.of(why);
        }
        List<String> because = decisive.stream().map(Choice::because).toList();
        String last = because.getLast();
        String first = String.join(", que ", because.subList(0, because.size() - 1));
        return List.of("Parce que " + (first.isEmpty() ? "" : first + " et que ") + last + ".", why);
    }
}
