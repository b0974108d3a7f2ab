package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FrenchTypographyTest {

    @Test
    void textThatBreaksBeforeAMarkIsFoundInCodeAndInAnnotations() {
        assertThat(FrenchTypography.breaking(Path.of("target/test-classes/fr/prendresoin/violations/typography")))
                .hasSize(3)
                .anyMatch(text -> text.contains("« "))
                .anyMatch(text -> text.equals("Valeurs acceptées : "))
                .anyMatch(text -> text.equals("Vraiment ?"));
    }
}
