package fr.prendresoin.search.matching;

/// How far an offer fulfils one wish, and why.
///
/// @param share of the points: 0 to 1
/// @param derived whether the offer does not say it, and its métier does
record Appraisal(double share, String why, boolean derived) {

    static Appraisal of(double share, String why) {
        return new Appraisal(share, why, false);
    }
}
