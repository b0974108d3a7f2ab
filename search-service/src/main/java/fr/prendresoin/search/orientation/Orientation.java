package fr.prendresoin.search.orientation;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.orientation.Nearby.Counts;
import fr.prendresoin.search.orientation.OrientationResults.Family;
import fr.prendresoin.search.orientation.OrientationResults.Found;
import fr.prendresoin.search.orientation.OrientationResults.Suggestion;
import fr.prendresoin.search.orientation.Questionnaire.Pathway;
import fr.prendresoin.search.orientation.Questionnaire.Question;
import fr.prendresoin.search.orientation.Ranking.Ranked;
import fr.prendresoin.search.question.Around;
import fr.prendresoin.search.question.Location;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks and suggests. Métiers come from memory: they are there when the engine is not, and the answer says that nothing
/// could be counted.
@Component
class Orientation {

    private static final int SUGGESTIONS = 5;
    private static final int FAMILIES = 2;

    private final Questionnaire questionnaire = Questionnaire.load();
    private final Weights weights = new Weights(questionnaire);
    private final Interview interview = new Interview(questionnaire, weights);
    private final Ranking ranking = new Ranking(questionnaire, weights);
    private final Explanation explanation = new Explanation(questionnaire, weights);
    private final Reference reference;
    private final Nearby nearby;

    Orientation(Reference reference, Nearby nearby) {
        this.reference = reference;
        this.nearby = nearby;
    }

    Answers read(String profile, @Nullable String a) {
        return Answers.read(questionnaire, profile, a);
    }

    OrientationStep step(Answers answers) {
        return OrientationStep.of(
                answers, questionnaire, interview.next(answers).orElse(null));
    }

    OrientationResults results(Answers answers, @Nullable Around around) {
        Map<String, Metier> metiers = reference.metiers();
        List<Ranked> best = ranking.of(answers).stream()
                .filter(ranked -> metiers.containsKey(ranked.metier().slug()))
                .filter(ranked -> isSpokenFor(answers, ranked))
                .limit(SUGGESTIONS)
                .toList();
        Counts counts = count(best, around);
        return new OrientationResults(
                answers.profile().id(),
                answers.written(),
                questionnaire.version(),
                families(answers),
                best.stream()
                        .map(ranked -> suggestion(
                                ranked,
                                Objects.requireNonNull(
                                        metiers.get(ranked.metier().slug())),
                                answers,
                                around,
                                counts))
                        .toList(),
                pathways(answers),
                Location.of(around),
                counts == null ? List.of("offers", "formations", "events") : null);
    }

    /// A métier that no answer speaks for has a score all the same, its correction; nobody could say why it is
    /// suggested.
    private boolean isSpokenFor(Answers answers, Ranked ranked) {
        return !explanation.reasons(answers, ranked.metier()).isEmpty();
    }

    private @Nullable Counts count(List<Ranked> metiers, @Nullable Around around) {
        try {
            return nearby.count(
                    metiers.stream().map(ranked -> ranked.metier().slug()).toList(), around);
        } catch (Unavailable e) {
            return null;
        }
    }

    private Suggestion suggestion(
            Ranked ranked, Metier metier, Answers answers, @Nullable Around around, @Nullable Counts counts) {
        return new Suggestion(
                metier.slug(),
                metier.label(),
                metier.family(),
                Math.round(ranked.score() * 100) / 100.0,
                ranked.score() >= 2 ? "strong" : ranked.score() >= 1 ? "good" : "to-explore",
                explanation.reasons(answers, ranked.metier()),
                explanation.toKnow(answers, ranked.metier()),
                "/api/metiers/" + metier.slug(),
                found("/api/offers?", metier, around, counts == null ? null : counts.offers()),
                found("/api/formations?", metier, around, counts == null ? null : counts.formations()),
                found("/api/search?kind=events&", metier, around, counts == null ? null : counts.events()));
    }

    private static Found found(
            String search, Metier metier, @Nullable Around around, @Nullable Map<String, Long> counts) {
        return new Found(
                counts == null ? null : counts.getOrDefault(metier.slug(), 0L),
                search + "metier=" + metier.slug() + where(around));
    }

    private static String where(@Nullable Around around) {
        return around == null ? "" : "&commune=" + around.commune().code() + "&radius=" + around.radiusKm();
    }

    private List<Family> families(Answers answers) {
        var sums = new HashMap<String, Double>();
        answers.choices().forEach((id, chosen) -> {
            Question question = Objects.requireNonNull(questionnaire.question(id));
            chosen.forEach(choice -> choice.families()
                    .forEach((family, weight) ->
                            sums.merge(family, weight * question.weight() / chosen.size(), Double::sum)));
        });
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FAMILIES)
                .map(sum -> new Family(sum.getKey(), questionnaire.families().getOrDefault(sum.getKey(), sum.getKey())))
                .toList();
    }

    /// Those of the person's situation before those of everybody of the profile.
    private List<Pathway> pathways(Answers answers) {
        Map<String, Pathway> known = questionnaire.pathwaysBySlug();
        return Stream.concat(
                        answers.choices().values().stream()
                                .flatMap(List::stream)
                                .flatMap(choice -> choice.pathways().stream()),
                        answers.profile().pathways().stream())
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
