package fr.prendresoin.search.spelling;

/// Measures how a word is misspelt: by letters that are missing, too many, wrong, or swapped with their neighbour.
///
/// A short word is never taken for another one: it may be an acronym, and one letter makes another word of it. The
/// first letter is always taken at its word.
public final class Typos {

    private static final int ONE_FROM = 5;
    private static final int TWO_FROM = 9;
    private static final int NONE = Integer.MAX_VALUE;

    private Typos() {}

    /// Whether what is typed may be the beginning of the word.
    public static boolean mayBegin(String word, String typed) {
        if (!mayBeMisspelt(word, typed)) {
            return false;
        }
        int best = NONE;
        for (int distance : lastRow(word, typed)) {
            best = Math.min(best, distance);
        }
        return best <= allowed(typed);
    }

    /// How many mistakes make of the word what is typed; a very large number when they are too many.
    public static int between(String word, String typed) {
        if (!mayBeMisspelt(word, typed) || Math.abs(word.length() - typed.length()) > allowed(typed)) {
            return NONE;
        }
        int distance = lastRow(word, typed)[word.length()];
        return distance <= allowed(typed) ? distance : NONE;
    }

    /// Whether that number is no number of mistakes any more.
    public static boolean isTooMany(int mistakes) {
        return mistakes == NONE;
    }

    private static boolean mayBeMisspelt(String word, String typed) {
        return allowed(typed) > 0 && !word.isEmpty() && word.charAt(0) == typed.charAt(0);
    }

    private static int allowed(String typed) {
        return typed.length() >= TWO_FROM ? 2 : typed.length() >= ONE_FROM ? 1 : 0;
    }

    /// The mistakes between all that is typed and each beginning of the word.
    private static int[] lastRow(String word, String typed) {
        int columns = word.length() + 1;
        int[] beforeLast = new int[columns];
        int[] last = new int[columns];
        for (int j = 0; j < columns; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[columns];
            row[0] = i;
            for (int j = 1; j < columns; j++) {
                int replaced = last[j - 1] + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last;
    }
}
