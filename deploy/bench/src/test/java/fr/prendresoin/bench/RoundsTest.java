package fr.prendresoin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundsTest {

    private final Rounds rounds = new Rounds();

    @Test
    void aSlowRoundChangesNothing() {
        rounds.add(took(20), took(10));
        rounds.add(took(900), took(300));
        rounds.add(took(21), took(11));

        assertThat(rounds.gateway(0.5)).isEqualTo(21);
        assertThat(rounds.straight(0.5)).hasValue(11);
    }

    @Test
    void eachRoundIsComparedWithItself() {
        rounds.add(took(20), took(10));
        rounds.add(took(30), took(5));
        rounds.add(took(160), took(40));

        assertThat(rounds.gateway(0.5)).isEqualTo(30);
        assertThat(rounds.straight(0.5)).hasValue(10);
        assertThat(rounds.ratio(0.5)).as("the median of 2, 6 and 4").hasValue(4);
    }

    @Test
    void whatAsksNothingOfThoseBehindItHasNoRatio() {
        rounds.add(took(2));

        assertThat(rounds.gateway(0.99)).isEqualTo(2);
        assertThat(rounds.straight(0.99)).isEmpty();
        assertThat(rounds.ratio(0.5)).isEmpty();
    }

    private static Sample took(double... millis) {
        return Sample.of(millis);
    }
}
