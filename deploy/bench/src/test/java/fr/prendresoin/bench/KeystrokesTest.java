package fr.prendresoin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeystrokesTest {

    @Test
    void everyLetterIsAskedFor() {
        assertThat(Keystrokes.of("à Ly")).containsExactly("à", "à ", "à L", "à Ly");
    }

    @Test
    void noLetterIsCutInTwo() {
        assertThat(Keystrokes.of("a😀b")).containsExactly("a", "a😀", "a😀b");
    }
}
