package fr.prendresoin.search.relevance;

import java.util.List;

/// How well one query was answered.
///
/// @param grades those of the cards of the first page, in order
/// @param titles those of the same cards
/// @param ideal the grades of the best page that the index has
record Score(JudgedQuery query, List<Integer> grades, List<String> titles, List<Integer> ideal) {

    private static final int GOOD = 2;

    Score {
        grades = List.copyOf(grades);
        titles = List.copyOf(titles);
        ideal = List.copyOf(ideal);
    }

    /// Whether the index has an answer at all.
    boolean isAnswerable() {
        return !ideal.isEmpty();
    }

    /// Whether who tunes may look at it.
    boolean isForTuning() {
        return isAnswerable() && !query.isSetAside();
    }

    /// Whether the first page is the same.
    boolean shows(Score other) {
        return grades.equals(other.grades) && titles.equals(other.titles);
    }

    boolean isEmpty() {
        return grades.isEmpty();
    }

    /// Normalised discounted cumulative gain: 1 is the best page there can be.
    double ndcg() {
        return gain(grades) / gain(ideal);
    }

    /// One over the rank of the first good card; 0 without one.
    double reciprocalRank() {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) >= GOOD) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += ((1 << grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }
}
