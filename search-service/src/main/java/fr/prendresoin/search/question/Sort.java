package fr.prendresoin.search.question;

import fr.prendresoin.search.parameters.Checks;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// In which order answers come.
public enum Sort {
    RELEVANCE,
    DATE,
    DISTANCE,

    /// What came or changed last comes first: for whoever follows a question.
    CHANGED;

    /// Its name in addresses and answers.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The order that was asked for; null when it is none.
    static @Nullable Sort read(Checks check, String word) {
        for (Sort sort : values()) {
            if (sort.word().equals(word)) {
                return sort;
            }
        }
        check.refuse(
                "sort", "unknown", "« " + word + " » n’est pas un ordre connu : relevance, date, distance, changed.");
        return null;
    }
}
