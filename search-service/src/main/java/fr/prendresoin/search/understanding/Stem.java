package fr.prendresoin.search.understanding;

/// What the genders and numbers of a French name of work have in common. It compares names of the reference data with
/// what people type; the texts of offers are stemmed by the engine.
final class Stem {

    private static final String[][] ENDINGS = {
        {"trice", "teur"},
        {"euse", "eur"},
        {"iere", "ier"},
        {"ienne", "ien"},
        {"elle", "el"},
        {"ere", "er"},
        {"ive", "if"},
        {"aux", "al"}
    };

    private Stem() {}

    /// @param word folded
    static String of(String word) {
        String stem = word;
        if (stem.length() > 4 && stem.endsWith("s")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        for (String[] ending : ENDINGS) {
            if (stem.length() > ending[0].length() + 2 && stem.endsWith(ending[0])) {
                return stem.substring(0, stem.length() - ending[0].length()) + ending[1];
            }
        }
        while (stem.length() > 4 && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem;
    }
}
