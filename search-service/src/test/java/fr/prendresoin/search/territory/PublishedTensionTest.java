package fr.prendresoin.search.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.reference.RomeCode;
import fr.prendresoin.search.reference.Tension;
import fr.prendresoin.search.reference.Tension.Bassin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedTensionTest {

    private static final Map<String, RomeCode> CODES = Map.of(
            "J1501", code("J1501", "J1501", "aide-soignant"),
            "J1506", code("J1506", "J1506", "infirmier"),
            "K1104", code("K1104", "K1104", null),
            "J1502", code("J1502", "J1501", "aide-soignant"),
            "J1310", code("J1310", "J1305", "ambulancier"));

    private final PublishedTension lyon = PublishedTension.in(
            "84",
            List.of(
                    table("J1501", bassin("84", 5, 300, 100), bassin("84", 1, 100, 100), bassin("11", 5, 9_000, 1)),
                    table("J1506", bassin("84", 5, 50, 100)),
                    table("K1104", bassin("84", 5, 9_000, 1)),
                    table("J1305", bassin("84", 3, 10, 100))),
            CODES);

    @Test
    void theBassinsOfARegionAreTakenTogether() {
        var figures = Objects.requireNonNull(lyon.of("aide-soignant"));

        assertThat(figures.bassins()).isEqualTo(2);
        assertThat(figures.offersPerSeeker()).isEqualTo(2);
        assertThat(figures.indicators()).containsEntry("tension", 4.0);
        assertThat(figures.year()).isEqualTo(2021);
    }

    @Test
    void metiersStandByTheirOffersForOneWhoSeeks() {
        assertThat(lyon.rank("aide-soignant")).isEqualTo(1);
        assertThat(lyon.standing("aide-soignant")).isEqualTo(1);
        assertThat(lyon.rank("infirmier")).isEqualTo(2);
        assertThat(lyon.standing("infirmier")).isEqualTo(0.5);
        assertThat(lyon.standing("ambulancier")).isZero();
        assertThat(lyon.size()).isEqualTo(3);
    }

    @Test
    void aYoungCodeIsToldWhatItsParentWas() {
        assertThat(Objects.requireNonNull(lyon.of("ambulancier")).occupations()).containsExactly("J1305");
        assertThat(Objects.requireNonNull(lyon.of("aide-soignant")).occupations())
                .containsExactly("J1501 en clair");
    }

    @Test
    void whatTheTableDoesNotSayIsNotMadeUp() {
        assertThat(lyon.of("sage-femme")).isNull();
        assertThat(lyon.rank("sage-femme")).isZero();
        assertThat(lyon.standing("sage-femme")).isNaN();
        assertThat(PublishedTension.in("93", List.of(), CODES).size()).isZero();
    }

    @Test
    void aBassinWhereNobodySeeksDividesByOne() {
        var nobody = PublishedTension.in("84", List.of(table("J1501", bassin("84", 5, 12, 0))), CODES);

        assertThat(Objects.requireNonNull(nobody.of("aide-soignant")).offersPerSeeker())
                .isEqualTo(12);
    }

    private static RomeCode code(String code, String parent, @Nullable String metier) {
        return new RomeCode(code, code + " en clair", parent, true, metier, null, List.of());
    }

    private static Tension table(String rome, Bassin... rows) {
        return new Tension(rome, 2021, "Dares et France Travail", List.of(rows));
    }

    private static Bassin bassin(String region, int index, double offers, double seekers) {
        return new Bassin("b" + offers, region, index, 1, 2, 3, 4, 5, 5, offers, seekers);
    }
}
