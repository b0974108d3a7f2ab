package fr.prendresoin.search.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.territory.Demand.Counted;
import fr.prendresoin.search.territory.Demand.Part;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final Counted COUNTRY = new Counted(10_000, 2_000);

    @Test
    void asManyOffersAsEverywhereAreWorthHalfOfTheirPoints() {
        Demand usual = Demand.of(new Counted(100, 20), COUNTRY, 0.01, Double.NaN);

        assertThat(usual.ratio()).isEqualTo(1);
        assertThat(points(usual, "offers")).isEqualTo(30);
        assertThat(points(usual, "lack")).isEqualTo(10);
        assertThat(points(usual, "published")).isZero();
    }

    @Test
    void moreOffersPerInhabitantAreWorthMoreAndNeverMoreThanAll() {
        Demand more = Demand.of(new Counted(310, 0), COUNTRY, 0.01, 1);
        Demand most = Demand.of(new Counted(10_000, 10_000), COUNTRY, 0.001, 1);

        assertThat(points(more, "offers")).isEqualTo(45);
        assertThat(points(more, "published")).isEqualTo(20);
        assertThat(most.points()).isLessThanOrEqualTo(100);
        assertThat(most.points()).isGreaterThan(more.points());
    }

    @Test
    void aFewOffersWhereFewAreExpectedDoNotMakeAMetierTheMostWanted() {
        Demand village = Demand.of(new Counted(2, 0), COUNTRY, 0.000_05, Double.NaN);
        Demand city = Demand.of(new Counted(200, 0), COUNTRY, 0.01, Double.NaN);

        assertThat(village.ratio()).isEqualTo(4);
        assertThat(points(village, "offers")).isLessThan(points(city, "offers"));
    }

    @Test
    void oneOfferThatLacksCandidatesTellsLessThanHalfOfAHundred() {
        Demand village = Demand.of(new Counted(1, 1), COUNTRY, 0.000_05, Double.NaN);
        Demand city = Demand.of(new Counted(100, 50), COUNTRY, 0.01, Double.NaN);

        assertThat(points(village, "lack")).isEqualTo(12.5).isLessThan(points(city, "lack"));
        assertThat(points(Demand.of(Counted.NOTHING, COUNTRY, 0.000_05, Double.NaN), "lack"))
                .isEqualTo(10);
    }

    @Test
    void nothingAnywhereIsNoDemandAndNoError() {
        Demand nothing = Demand.of(Counted.NOTHING, Counted.NOTHING, 0, Double.NaN);

        assertThat(nothing.ratio()).isZero();
        assertThat(points(nothing, "lack")).isZero();
        assertThat(nothing.points()).isEqualTo(30);
    }

    @Test
    void thePointsAreTheSumOfTheParts() {
        Demand demand = Demand.of(new Counted(37, 11), COUNTRY, 0.004, 0.25);

        assertThat(demand.points())
                .isEqualTo(Math.round(demand.parts().stream()
                                        .mapToDouble(Part::points)
                                        .sum()
                                * 10)
                        / 10.0);
        assertThat(demand.parts().stream().mapToInt(Part::of).sum()).isEqualTo(100);
    }

    private static double points(Demand demand, String part) {
        return demand.parts().stream()
                .filter(each -> each.name().equals(part))
                .mapToDouble(Part::points)
                .findFirst()
                .orElseThrow();
    }
}
