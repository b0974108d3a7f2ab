package fr.prendresoin.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.testing.FrenchTypography;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void noLineBreaksBeforeAFrenchMark() {
        assertThat(FrenchTypography.breaking(Path.of("target/classes"))).isEmpty();
    }
}
