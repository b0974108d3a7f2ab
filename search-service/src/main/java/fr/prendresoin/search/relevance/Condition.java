package fr.prendresoin.search.relevance;

import java.util.Arrays;
import java.util.List;

/// What has to be so of an offer for a grade.
///
/// @param facts all of them have to hold
record Condition(int grade, List<Fact> facts) {

    static final int BEST = 3;

    Condition {
        facts = List.copyOf(facts);
        if (grade < 1 || grade > BEST) {
            throw new IllegalArgumentException("no grade " + grade);
        }
    }

    /// Reads « 3 metier=infirmier & contract=CDI ».
    static Condition of(String text) {
        String stripped = text.strip();
        return new Condition(
                Character.digit(stripped.charAt(0), 10),
                Arrays.stream(stripped.substring(1).split("&", -1))
                        .map(String::strip)
                        .map(Fact::of)
                        .toList());
    }
}
