package fr.prendresoin.website.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.question.Pager.Step;
import org.junit.jupiter.api.Test;

class PagerTest {

    private static final Address HERE = Address.of("/offres").with("q", "nuit").with("page", 5);

    @Test
    void theFirstTheLastAndTheNeighboursAreShown() {
        Pager pager = Pager.of(HERE, 5, 20, 400);

        assertThat(pager.steps().stream().map(Step::number)).containsExactly(0, -1, 4, 5, 6, -1, 19);
        assertThat(pager.previous()).hasToString("/offres?q=nuit&page=4");
        assertThat(pager.next()).hasToString("/offres?q=nuit&page=6");
    }

    @Test
    void theFirstPageHasTheAddressWithoutANumber() {
        assertThat(Pager.of(HERE, 1, 20, 400).previous()).hasToString("/offres?q=nuit");
        assertThat(Pager.of(HERE, 0, 20, 400).previous()).isNull();
    }

    @Test
    void nobodyIsLedFurtherThanTheSearchGives() {
        Pager pager = Pager.of(HERE, 499, 20, 118_000);

        assertThat(pager.pages()).isEqualTo(500);
        assertThat(pager.next()).isNull();
    }
}
