package fr.prendresoin.website.correspondance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.correspondance.Question.Place;
import fr.prendresoin.website.places.Commune;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Answer.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class WishesTest {

    private static final Address WANTED = Address.of("/correspondance").with("metiers", "aide-soignant");
    private static final Where NOWHERE = new Where.Nowhere();
    private static final Where LYON = new Where.Here(new Commune(
            "69123",
            "Lyon",
            "Lyon (69)",
            new Commune.Named("69", "Rhône"),
            new Commune.Named("84", "Auvergne-Rhône-Alpes"),
            List.of("69001"),
            520_000));

    @Test
    void wishesAreToldInTheWordsOfTheSearch() {
        Address given = WANTED.with("radius", 30)
                .with("night", "refused")
                .with("drivingLicence", "false")
                .with("experienceYears", "3")
                .with("skills", "toilette, repas;; transmissions")
                .withAll("hard", List.of("place", "night"))
                .with("page", 2);

        Question question = new Wishes(given, LYON).question();

        assertThat(question.metiers()).containsExactly("aide-soignant");
        assertThat(question.place()).isEqualTo(new Place("69123", 30));
        assertThat(question.night()).isEqualTo("refused");
        assertThat(question.weekend()).isNull();
        assertThat(question.drivingLicence()).isFalse();
        assertThat(question.experienceYears()).isEqualTo(3);
        assertThat(question.skills()).containsExactly("toilette", "repas", "transmissions");
        assertThat(question.hard()).containsExactly("place", "night");
        assertThat(question.page()).isEqualTo(2);
    }

    @Test
    void whatIsNotSaidIsNotAsked() {
        Question question = new Wishes(WANTED, NOWHERE).question();

        assertThat(question.place()).isNull();
        assertThat(question.drivingLicence()).isNull();
        assertThat(question.disabilityFriendly()).isNull();
        assertThat(question.experienceYears()).isNull();
        assertThat(question.page()).isZero();
    }

    @Test
    void aMetierIsNeeded() {
        assertThat(new Wishes(Address.of("/correspondance"), NOWHERE).faults())
                .containsExactly(new Fault("/metiers", "Choisissez au moins un métier."));
    }

    @Test
    void nothingIsExcludedByAWishThatIsNotTold() {
        Wishes wishes = new Wishes(
                WANTED.with("night", "accepted").withAll("hard", List.of("place", "night", "contracts")), NOWHERE);

        assertThat(wishes.faults().stream().map(Fault::field)).containsExactly("/place", "/contracts", "/night");
    }

    @Test
    void numbersAreNumbers() {
        Wishes wishes = new Wishes(
                WANTED.with("experienceYears", "trois").with("radius", "-1").with("page", "x"), NOWHERE);

        assertThat(wishes.faults().stream().map(Fault::field)).containsExactly("/experienceYears", "/place", "/page");
    }

    @Test
    void anUnknownPlaceIsAFaultUnlessNoneCanBeLookedUp() {
        Address hard = WANTED.with("hard", "place");

        assertThat(new Wishes(hard, new Where.Unknown("Zzz")).faults().stream().map(Fault::field))
                .containsExactly("/place");
        Wishes unavailable = new Wishes(hard, new Where.Unavailable("Lyon", null));
        assertThat(unavailable.faults()).isEmpty();
        assertThat(unavailable.question().hard()).isEmpty();
    }
}
