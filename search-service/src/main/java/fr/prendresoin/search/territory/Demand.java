package fr.prendresoin.search.territory;

import java.util.List;

/// How much a métier is missed in a territory, as points out of a hundred, in three parts that are shown:
///
/// - up to 60 for its offers per inhabitant against the country's. As many as everywhere are worth 30, three times as
///   many 45. A few offers more or less must not move it: the comparison starts as if five offers that the country's
///   mean lets expect were there already;
/// - up to 20 for the share of its offers whose employers lack candidates, against the country's: the same share is
///   worth 10. Here too five offers that are like the country's count as there already;
/// - up to 20 for its place among the métiers of the region by offers per job seeker in the published table. Its index
///   from 1 to 5 is no help: two thirds of the sector are at 5.
///
/// @param ratio offers per inhabitant against the country's, as counted
record Demand(Counted here, Counted everywhere, double ratio, List<Part> parts) {

    private static final double ALREADY_THERE = 5;
    private static final int FOR_OFFERS = 60;
    private static final int FOR_LACK = 20;
    private static final int FOR_PUBLISHED = 20;

    /// What was counted of a métier.
    ///
    /// @param lacking offers whose employers lack candidates
    record Counted(long offers, long lacking) {

        static final Counted NOTHING = new Counted(0, 0);

        double lackingShare() {
            return offers == 0 ? 0 : (double) lacking / offers;
        }
    }

    /// @param name `offers`, `lack`, or `published`
    record Part(String name, double points, int of) {}

    /// @param share of the country's inhabitants who live here
    /// @param standing its place in the published table, from 0 (last) to 1 (first); NaN when it is not there
    static Demand of(Counted here, Counted everywhere, double share, double standing) {
        double expected = everywhere.offers() * share;
        double usualLack = everywhere.lackingShare();
        double smoothed = (here.offers() + ALREADY_THERE) / (expected + ALREADY_THERE);
        return new Demand(
                here,
                everywhere,
                expected == 0 ? 0 : here.offers() / expected,
                List.of(
                        new Part("offers", rounded(FOR_OFFERS * half(smoothed, 1)), FOR_OFFERS),
                        new Part("lack", rounded(FOR_LACK * half(smoothedLack(here, usualLack), usualLack)), FOR_LACK),
                        new Part(
                                "published",
                                Double.isNaN(standing) ? 0 : rounded(FOR_PUBLISHED * standing),
                                FOR_PUBLISHED)));
    }

    double points() {
        return rounded(parts.stream().mapToDouble(Part::points).sum());
    }

    private static double smoothedLack(Counted here, double usual) {
        return (here.lacking() + ALREADY_THERE * usual) / (here.offers() + ALREADY_THERE);
    }

    /// One half for a value that is the usual one; never more than one.
    private static double half(double value, double usual) {
        return value + usual == 0 ? 0 : value / (value + usual);
    }

    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
