package fr.prendresoin.offers.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            02 - LAON                        | 02000 | 02408 | 02408 | Laon
            75 - PARIS 15                    |       |       | 75115 | Paris 15e Arrondissement
            75 - Paris 15e Arrondissement    |       | 75056 | 75115 | Paris 15e Arrondissement
            69 - LYON 03                     |       |       | 69383 | Lyon 3e Arrondissement
            13 - Marseille 2e Arrondissement | 13002 |       | 13202 | Marseille 2e Arrondissement
            31 - Rouffiac-Tolosan            |       |       | 31462 | Rouffiac-Tolosan
            93 - ST DENIS CEDEX              |       |       | 93066 | Saint-Denis
            02 - LAON                        |       | 99999 | 02408 | Laon
            """)
    void aCommuneIsFoundByCodePostalCodeOrName(
            @Nullable String label, @Nullable String postalCode, @Nullable String insee, String commune, String name) {
        Offer.Place place = place(label, postalCode, insee, null, null);

        assertThat(place.commune()).isEqualTo(commune);
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.precision()).isEqualTo("commune");
        assertThat(place.latitude()).isNotNull();
        assertThat(place.regionName()).isNotNull();
    }

    @Test
    void theReferencesCoordinatesWinOverTheOffers() {
        Offer.Place place = place("02 - LAON", "02000", "02408", 0.0, 0.0);

        assertThat(place.latitude()).isEqualTo(49.5631);
        assertThat(place.longitude()).isEqualTo(3.62714);
    }

    @Test
    void ofTheCommunesOfOnePostalCodeNoneIsGuessed() {
        Offer.Place place = place("02 - Quelque part", "02000", null, null, null);

        assertThat(place.commune()).isNull();
        assertThat(place.name()).isEqualTo("Quelque part");
        assertThat(place.department()).isEqualTo("02");
        assertThat(place.precision()).isEqualTo("postal-code");
        assertThat(place.latitude()).isBetween(49.4, 49.7);
    }

    @Test
    void aDepartmentAloneHasNoCoordinates() {
        Offer.Place place = place("59 - Nord", null, null, null, null);

        assertThat(place)
                .isEqualTo(new Offer.Place(
                        "59 - Nord",
                        null,
                        "Nord",
                        null,
                        "59",
                        "Nord",
                        "32",
                        "Hauts-de-France",
                        null,
                        null,
                        "department"));
    }

    @Test
    void aDepartmentIsNotTakenForTheCommuneOfItsName() {
        Offer.Place department = place("53 - Mayenne", null, null, null, null);

        assertThat(department.commune()).isNull();
        assertThat(department.precision()).isEqualTo("department");
        assertThat(place("53 - Mayenne", "53100", null, null, null).commune()).isEqualTo("53147");
        assertThat(place("75 - Paris", null, null, null, null).department()).isEqualTo("75");
    }

    @Test
    void aRegionAloneIsToldAsOne() {
        Offer.Place place = place("Île-de-France", null, null, null, null);

        assertThat(place.region()).isEqualTo("11");
        assertThat(place.department()).isNull();
    }

    @Test
    void anEmptyPlaceIsNone() {
        assertThat(new OfferJson().with("lieuTravail", Map.of()).offer().place())
                .isNull();
        assertThat(new OfferJson().offer().place()).isNull();
    }

    private static Offer.Place place(
            @Nullable String label,
            @Nullable String postalCode,
            @Nullable String insee,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        var place = new HashMap<String, @Nullable Object>();
        place.put("libelle", label);
        place.put("codePostal", postalCode);
        place.put("commune", insee);
        place.put("latitude", latitude);
        place.put("longitude", longitude);
        return Objects.requireNonNull(
                new OfferJson().with("lieuTravail", place).offer().place());
    }
}
