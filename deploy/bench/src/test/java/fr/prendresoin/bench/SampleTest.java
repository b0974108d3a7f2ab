package fr.prendresoin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final Sample HUNDRED_AND_ONE =
            Sample.of(IntStream.rangeClosed(0, 100).mapToDouble(i -> 100 - i).toArray());

    @Test
    void aQuantileIsTheDurationThatSuchAPartDoesNotExceed() {
        assertThat(HUNDRED_AND_ONE.quantile(0)).isEqualTo(0);
        assertThat(HUNDRED_AND_ONE.quantile(0.5)).isEqualTo(50);
        assertThat(HUNDRED_AND_ONE.quantile(0.95)).isEqualTo(95);
        assertThat(HUNDRED_AND_ONE.quantile(0.99)).isEqualTo(99);
        assertThat(HUNDRED_AND_ONE.quantile(1)).isEqualTo(100);
    }

    @Test
    void theOnlyDurationIsEveryQuantile() {
        assertThat(Sample.of(new double[] {7}).quantile(0.99)).isEqualTo(7);
    }
}
