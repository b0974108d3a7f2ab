package fr.prendresoin.website.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final double[] ONE_TO_TEN =
            IntStream.rangeClosed(1, 10).asDoubleStream().toArray();

    @Test
    void asManyAreInEachColourAsInTheNext() {
        Scale scale = Scale.of(ONE_TO_TEN);

        assertThat(IntStream.rangeClosed(1, 10).mapToObj(scale::colour))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(value -> "ps-map__area ps-map__area--" + (value + 1) / 2)
                        .toList());
    }

    @Test
    void theLegendSaysWhereEachColourBegins() {
        assertThat(Scale.of(ONE_TO_TEN).legend("offre").stream().map(Step::label))
                .containsExactly(
                        "Moins de 3", "De 3 à moins de 5", "De 5 à moins de 7", "De 7 à moins de 9", "9 et plus");
    }

    @Test
    void whatHasNothingIsApart() {
        Scale scale = Scale.of(new double[] {0, 1, 2});

        assertThat(scale.colour(0)).isEqualTo("ps-map__area");
        assertThat(scale.legend("offre").getFirst()).isEqualTo(new Step("ps-map__area", "Aucune offre"));
    }

    @Test
    void whereAllAreAlikeThereIsOneColour() {
        assertThat(Scale.of(new double[] {2, 2, 2}).legend("offre").stream().map(Step::label))
                .containsExactly("Au moins une offre");
    }

    @Test
    void whereThereIsNothingAtAllNothingElseIsSaid() {
        assertThat(Scale.of(new double[] {0, 0}).legend("offre").stream().map(Step::label))
                .containsExactly("Aucune offre");
    }
}
