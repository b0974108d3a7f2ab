package fr.prendresoin.search.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/// A query that people type, and what a good answer to it is.
///
/// @param kind what sort of query it is: `métier`, `lieu`…
/// @param conditions the first that holds of an offer gives its grade; in descending order of grade
record JudgedQuery(String text, String kind, List<Condition> conditions) {

    private static final String BETWEEN_PARTS = " \\| ";

    JudgedQuery {
        conditions = List.copyOf(conditions);
        for (int i = 1; i < conditions.size(); i++) {
            if (conditions.get(i - 1).grade() < conditions.get(i).grade()) {
                throw new IllegalArgumentException("« " + text + " »: grades must descend");
            }
        }
    }

    /// Reads « aide soignante | 3 metier=aide-soignant | 1 rome=J1598 ».
    static JudgedQuery of(String kind, String line) {
        String[] parts = line.split(BETWEEN_PARTS, -1);
        if (parts.length < 2) {
            throw new IllegalArgumentException("« " + line + " » says of no offer that it is good");
        }
        return new JudgedQuery(
                parts[0].strip(),
                kind,
                Arrays.stream(parts).skip(1).map(Condition::of).toList());
    }

    /// Whether no setting of the search is ever tuned on it. Its text decides, so that nobody does.
    boolean isSetAside() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return (hash[0] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
