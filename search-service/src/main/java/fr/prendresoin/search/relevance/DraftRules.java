package fr.prendresoin.search.relevance;

import fr.prendresoin.platform.french.FrenchStems;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import fr.prendresoin.search.tuning.Boosts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a draft must keep to: the same as what is published.
final class DraftRules {

    private static final int MOST_GROUPS = 1_000;
    private static final int MOST_EXPRESSIONS = 30;
    private static final int LONGEST = 120;
    private static final double HIGHEST = 20;

    private final List<FieldError> errors = new ArrayList<>();

    private DraftRules() {}

    /// @throws InvalidRequest when it breaks some; the answer names every place
    static void check(Draft draft) {
        var rules = new DraftRules();
        if (draft.synonyms() != null) {
            rules.synonyms(draft.synonyms());
        }
        if (draft.boosts() != null) {
            draft.boosts().forEach(rules::boost);
        }
        if (!rules.errors.isEmpty()) {
            throw new InvalidRequest(rules.errors);
        }
    }

    private void synonyms(List<? extends @Nullable List<? extends @Nullable String>> groups) {
        if (groups.size() > MOST_GROUPS) {
            refuse("/synonyms", "size", "Il y a au plus " + MOST_GROUPS + " groupes.");
            return;
        }
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            group(i, groups.get(i), known);
        }
    }

    private void group(int number, @Nullable List<? extends @Nullable String> group, Map<String, Integer> known) {
        String pointer = "/synonyms/" + number;
        if (group == null || group.size() < 2 || group.size() > MOST_EXPRESSIONS) {
            refuse(pointer, "size", "Un groupe compte de 2 à " + MOST_EXPRESSIONS + " expressions.");
            return;
        }
        for (int i = 0; i < group.size(); i++) {
            expression(pointer + "/" + i, group.get(i), number, known);
        }
    }

    private void expression(String pointer, @Nullable String expression, int group, Map<String, Integer> known) {
        if (expression == null || expression.isBlank() || expression.length() > LONGEST) {
            refuse(pointer, "size", "Une expression compte de 1 à " + LONGEST + " caractères.");
            return;
        }
        String key = FrenchStems.key(expression);
        if (key.isEmpty()) {
            refuse(pointer, "words", "« " + expression + " » ne contient aucun mot.");
            return;
        }
        Integer other = known.putIfAbsent(key, group);
        if (other != null && other != group) {
            refuse(
                    pointer,
                    "unique",
                    "« " + expression + " » est déjà dans le groupe " + other
                            + " : pour la recherche, c’est la même expression. Réunissez les deux groupes ou retirez-la de l’un.");
        }
    }

    private void boost(String name, @Nullable Double value) {
        if (!Boosts.NAMES.contains(name)) {
            refuse(
                    "/boosts/" + name,
                    "unknown",
                    "« " + name + " » n’est pas un signe connu : " + String.join(", ", Boosts.NAMES) + ".");
        } else if (value == null || !(value >= 0 && value <= HIGHEST)) {
            refuse("/boosts/" + name, "range", "« " + name + " » doit être un nombre de 0 à " + (int) HIGHEST + ".");
        }
    }

    private void refuse(String pointer, String rule, String message) {
        errors.add(new FieldError(pointer, rule, message));
    }
}
