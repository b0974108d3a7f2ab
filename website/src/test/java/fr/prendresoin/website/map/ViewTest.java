package fr.prendresoin.website.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTest {

    private static final Point LYON = new Point(680, 570, 1);

    /// A tile is some seven kilometres wide at 12, and twice as wide at each step down.
    @ParameterizedTest
    @CsvSource({"1,12,5", "5,12,5", "20,12,5", "30,11,10", "50,11,10", "100,10,20", "200,9,30"})
    void asManyTilesAreSeenHoweverFarOneLooks(int radiusKm, int zoom, int around) {
        View view = View.around(LYON, radiusKm);

        assertThat(view.zoom()).isEqualTo(zoom);
        assertThat(view.radiusKm()).isEqualTo(around);
    }

    @Test
    void theWholeRadiusIsSeen() {
        View view = View.around(LYON, 20);

        assertThat(view.circle()).isEqualTo(new Circle(680, 570, 20));
        assertThat(view.window().width()).isGreaterThan(40);
    }

    @Test
    void nameOfALargePlaceIsWrittenAndHidesNoOther() {
        Window window = new Window(0, 0, 100, 100);
        Disc large = disc(50, 40, "Villeurbanne", 300);
        Disc below = disc(50, 50, "Bron", 20);
        Disc between = disc(50, 45, "Vaulx", 10);
        Disc apart = disc(50, 80, "Irigny", 5);
        Disc atTheEdge = disc(98, 20, "Meyzieu", 5);

        assertThat(Names.written(List.of(large, below, between, apart, atTheEdge), window, 3.4))
                .extracting(disc -> disc.nameAt() == null ? "" : disc.nameAt() > disc.y() ? "below" : "above")
                .containsExactly("above", "below", "", "below", "");
    }

    @Test
    void areaOfADiscTellsHowMany() {
        Disc most = disc(0, 0, "Lyon", 400);
        Disc less = Disc.of(new Point(0, 0, 1), new Spot("Bron", "Bron", 196, null), 0.49, 100);

        assertThat(less.radius() / most.radius()).isCloseTo(0.7, within(1e-9));
    }

    private static Disc disc(double x, double y, String name, long count) {
        return Disc.of(new Point(x, y, 1), new Spot(name, name, count, null), count / 400.0, 100);
    }
}
