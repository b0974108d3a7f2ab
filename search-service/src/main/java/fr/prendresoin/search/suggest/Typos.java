package fr.prendresoin.search.suggest;

/// Tells whether a word may be the beginning of another one, misspelt. Short words and acronyms may not: one letter
/// makes another word of them.
final class Typos {

    private static final int ONE_FROM = 5;
    private static final int TWO_FROM = 9;

    private Typos() {}

    static boolean mayBegin(String word, String typed) {
        int allowed = typed.length() >= TWO_FROM ? 2 : typed.length() >= ONE_FROM ? 1 : 0;
        return allowed > 0
                && !word.isEmpty()
                && word.charAt(0) == typed.charAt(0)
                && distanceToBeginning(word, typed) <= allowed;
    }

    /// The fewest insertions, deletions, replacements and swaps of neighbours that make of the typed word some
    /// beginning
    /// of the other.
    private static int distanceToBeginning(String word, String typed) {
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
        int best = typed.length();
        for (int distance : last) {
            best = Math.min(best, distance);
        }
        return best;
    }
}
