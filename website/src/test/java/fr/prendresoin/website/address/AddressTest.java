package fr.prendresoin.website.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {

    private final Address offers =
            Address.of("/offres").with("q", "aide soignant & co").with("page", 2);

    @Test
    void valuesAreEncoded() {
        assertThat(offers).hasToString("/offres?q=aide+soignant+%26+co&page=2");
        assertThat(Address.of("/metiers", "a/../b?c d")).hasToString("/metiers/a%2F..%2Fb%3Fc%20d");
    }

    @Test
    void aBlankValueIsNoParameter() {
        assertThat(offers.with("q", " ").with("page", null)).hasToString("/offres");
    }

    @Test
    void aValueIsAddedOnceAndTakenAway() {
        Address two = offers.without("q", "page")
                .adding("contract", "CDI")
                .adding("contract", "CDD")
                .adding("contract", "CDI");

        assertThat(two).hasToString("/offres?contract=CDI&contract=CDD");
        assertThat(two.withoutValue("contract", "CDI")).hasToString("/offres?contract=CDD");
        assertThat(two.withoutValue("contract", "CDI").withoutValue("contract", "CDD"))
                .hasToString("/offres");
    }

    @Test
    void theSameParametersStandAtAnotherPlace() {
        assertThat(offers.at("/offres.atom").without("page")).hasToString("/offres.atom?q=aide+soignant+%26+co");
        assertThat(offers.withAll("q", List.of("a", "b")).at("/x").all("q")).containsExactly("a", "b");
    }
}
