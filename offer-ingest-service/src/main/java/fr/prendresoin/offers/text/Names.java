package fr.prendresoin.offers.text;

/// A name of several words, found in a text whatever its case, accents and hyphens.
final class Names {

    private Names() {}

    /// The end of a name that begins here, or -1: all its words stand there, one next to the other.
    static int end(String text, int start, String name) {
        int at = start;
        int end = -1;
        for (String word : Fold.words(name).split(" ", -1)) {
            if (end >= 0) {
                at = nextWord(text, end);
            }
            end = Capitals.endOfWord(text, at);
            if (end == at || !Fold.words(text.substring(at, end)).equals(word)) {
                return -1;
            }
        }
        return end;
    }

    /// One separator: « Saint-Denis », « SAINT DENIS », « L'ISLE ».
    private static int nextWord(String text, int end) {
        return end < text.length() && " -'’".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }
}
