package fr.prendresoin.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DiplomasTest {

    @Test
    void theLawClosesWhatItReservesToWhoHoldsNothing() {
        assertThat(Asking.DIPLOMAS.closedTo(Set.of()))
                .contains("aide-soignant", "infirmier", "sage-femme")
                .doesNotContain("auxiliaire-vie-sociale", "educateur-specialise");
    }

    @Test
    void oneOfTheDiplomasOpensAMetier() {
        assertThat(Asking.DIPLOMAS.closedTo(Set.of("DEPUER"))).doesNotContain("infirmier", "puericultrice");
        assertThat(Asking.DIPLOMAS.closedTo(Set.of("AUX-AMB"))).doesNotContain("ambulancier");
    }

    @Test
    void diplomasOfTheCatalogueAreKnownToo() {
        assertThat(Asking.DIPLOMAS.codes()).contains("DEAS", "DEES", "DEAES");
    }
}
