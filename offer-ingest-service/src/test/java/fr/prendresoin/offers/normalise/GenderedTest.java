package fr.prendresoin.offers.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenderedTest {

    @Test
    void aComplementBelongsToBothForms() {
        assertThat(Gendered.forms("Agent / Agente de service hospitalier (ASH)"))
                .containsExactly("ASH", "Agent de service hospitalier", "Agente de service hospitalier");
    }

    @Test
    void ofTwoWholeFormsBothStand() {
        assertThat(Gendered.forms("Aide-soignant / Aide-soignante")).containsExactly("Aide-soignant", "Aide-soignante");
        assertThat(Gendered.forms("Homme sage-femme / Sage-femme")).containsExactly("Homme sage-femme", "Sage-femme");
    }

    @Test
    void anEndingReplacesTheEndOfTheFirstForm() {
        assertThat(Gendered.forms("Aide familial / familiale")).containsExactly("Aide familial", "Aide familiale");
    }

    @Test
    void aNameForBothIsOne() {
        assertThat(Gendered.forms("Psychologue")).containsExactly("Psychologue");
    }
}
