package fr.prendresoin.website.question;

import fr.prendresoin.website.french.French;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A word that nothing knows, and what was searched besides it. Untold, results that hold other words look wrong.
public record Correction(String word, List<String> others) {

    public static List<Correction> of(@Nullable Map<String, List<String>> corrections) {
        return corrections == null
                ? List.of()
                : corrections.entrySet().stream()
                        .map(correction -> new Correction(correction.getKey(), correction.getValue()))
                        .toList();
    }

    /// `« infirmier » ou « infirmerie »`.
    public String told() {
        return French.list(others.stream().map(other -> "« " + other + " »").toList(), "ou");
    }
}
