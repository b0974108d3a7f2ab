package fr.prendresoin.search.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommuneTest {

    private final Commune paris = new Commune(
            "75056",
            "Paris",
            "commune",
            List.of("75001"),
            2_000_000,
            48.8566,
            2.3522,
            "commune",
            "75",
            "Paris",
            "11",
            "Île-de-France");

    @Test
    void distancesAreThoseOfTheGlobe() {
        assertThat(paris.kilometresTo(45.7640, 4.8357)).isCloseTo(391.5, within(0.5));
        assertThat(paris.kilometresTo(48.8566, 2.3522)).isZero();
    }
}
