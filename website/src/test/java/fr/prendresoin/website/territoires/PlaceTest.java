package fr.prendresoin.website.territoires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.places.Commune;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Commune.Named RHONE = new Commune.Named("69", "Rhône");

    @Test
    void itsAddressSaysItsNameAndItsCode() {
        assertThat(new Place(Kind.DEPARTMENT, "2A", "Corse-du-Sud", 168_306, null).path())
                .isEqualTo("/territoires/departements/corse-du-sud-2a");
    }

    @Test
    void itIsFoundByTheCodeAtTheEndOfItsAddress() {
        assertThat(Kind.code("corse-du-sud-2a")).isEqualTo("2A");
        assertThat(Kind.code("69123")).isEqualTo("69123");
    }

    @Test
    void anArrondissementHasThePageOfItsCommune() {
        Place third = new Place(Kind.ARRONDISSEMENT, "69383", "Lyon 3e Arrondissement", 100_679, RHONE);

        assertThat(third.path()).isEqualTo("/territoires/communes/lyon-69123");
    }

    @Test
    void aSmallCommuneIsShownByItsDepartement() {
        Place small = new Place(Kind.COMMUNE, "69021", "Bibost", 5_000, RHONE);

        assertThat(small.hasPage()).isFalse();
        assertThat(small.shown().path()).isEqualTo("/territoires/departements/rhone-69");
    }

    @Test
    void aTownIsShownItself() {
        Place town = new Place(Kind.COMMUNE, "69123", "Lyon", 5_001, RHONE);

        assertThat(town.shown()).isEqualTo(town);
    }

    @Test
    void noTwoTerritoriesBearTheSameLabel() {
        assertThat(new Place(Kind.COMMUNE, "38544", "Vienne", 30_000, new Commune.Named("38", "Isère")).label())
                .isEqualTo("Vienne (38)");
        assertThat(new Place(Kind.DEPARTMENT, "86", "Vienne", 439_000, null).label())
                .isEqualTo("Vienne (département)");
    }
}
