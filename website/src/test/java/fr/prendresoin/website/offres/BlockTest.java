package fr.prendresoin.website.offres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void linesThatBeginWithADashAreTheItemsOfAList() {
        assertThat(Block.of("Vos missions :\n- Soigner\n• Écouter\n\n  – Transmettre\nPoste de jour\n-Permis B"))
                .containsExactly(
                        new Block("Vos missions :", null),
                        new Block("", List.of("Soigner", "Écouter", "Transmettre")),
                        new Block("Poste de jour", null),
                        new Block("", List.of("Permis B")));
    }

    @Test
    void aDashAloneIsNoItem() {
        assertThat(Block.of("-\nTexte")).containsExactly(new Block("-", null), new Block("Texte", null));
    }

    @Test
    void noTextHasNoBlock() {
        assertThat(Block.of(null)).isEmpty();
    }
}
