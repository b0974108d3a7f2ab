package fr.prendresoin.catalog.formation.reading;

import static fr.prendresoin.catalog.formation.reading.Readings.formation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalog.formation.Formation.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationsTest {

    @ParameterizedTest
    @CsvSource({
        // commune code, postal code, city, département, région, found, precision
        "29233, '', '', '', '', Quimperlé, commune",
        "'', 29300, QUIMPERLE, '', '', Quimperlé, commune",
        "'', 69003, LYON, '', '', Lyon 3e Arrondissement, commune",
        "'', 69003, '', '', '', Lyon 3e Arrondissement, commune",
        "'', 29391, QUIMPERLE CEDEX, 29, '', Quimperlé, commune",
        "'', 1000, BOURG EN BRESSE, '', '', Bourg-en-Bresse, commune",
        "'', 29391, '', '', '', Finistère, department",
        "'', '', '', 1, '', Ain, department",
        "'', '', '', RHONE, '', Rhône, department",
        "'', '', '', 2A, '', Corse-du-Sud, department",
        "'', 97400, 'ST DENIS', '', '', Saint-Denis, commune",
        "'', '', '', '', 53, Bretagne, region",
        "'', '', '', '', 42, Grand Est, region",
        "'', '', '', '', 73, Occitanie, region",
        "99999, 69003, LYON, '', '', Lyon 3e Arrondissement, commune"
    })
    void aPlaceIsFoundByWhatTheAddressHolds(
            String code,
            String postalCode,
            String city,
            String department,
            String region,
            String found,
            String precision) {
        Place place = place(
                        "<code-INSEE-commune>" + code + "</code-INSEE-commune><codepostal>" + postalCode
                                + "</codepostal><ville>" + city + "</ville><departement>" + department
                                + "</departement><region>"
                                + region + "</region>",
                        "")
                .getFirst();
        assertThat(place.name()).isEqualTo(found);
        assertThat(place.precision()).isEqualTo(precision);
        assertThat(place.region()).isNotEmpty();
        assertThat(place.latitude() == null).isEqualTo(!precision.equals("commune"));
    }

    @Test
    void coordinatesAreInTheAddressOrInTheExtras() {
        String quimperle = "<code-INSEE-commune>29233</code-INSEE-commune>";
        String own = "<geolocalisation><latitude>47.882108</latitude><longitude>-3.553</longitude></geolocalisation>";
        String extras = "<extras info=\"geolocalisation\"><extra info=\"latitude\">47,882108</extra>"
                + "<extra info=\"longitude\">-3,553</extra></extras>";
        for (List<Place> places :
                List.of(place(quimperle + own, ""), place(quimperle + extras, ""), place(quimperle, extras))) {
            assertThat(places.getFirst().latitude()).isEqualTo(47.882108);
            assertThat(places.getFirst().precision()).isEqualTo("address");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-3.553, 47.882108", "48.85, 2.35", "nord, ouest", "'', -3.5"})
    void coordinatesThatAreNotThereAreAMistake(String latitude, String longitude) {
        Place place = place(
                        "<code-INSEE-commune>29233</code-INSEE-commune><geolocalisation><latitude>" + latitude
                                + "</latitude><longitude>" + longitude + "</longitude></geolocalisation>",
                        "")
                .getFirst();
        assertThat(place.precision()).isEqualTo("commune");
        assertThat(place.latitude()).isBetween(47.0, 48.5);
    }

    @Test
    void anActionThatNamesNoPlaceIsTaughtAtTheOrganisation() {
        String organisation = "<organisme-formation-responsable><nom-organisme>X</nom-organisme><coordonnees-organisme>"
                + "<coordonnees><adresse><code-INSEE-commune>29233</code-INSEE-commune></adresse></coordonnees>"
                + "</coordonnees-organisme></organisme-formation-responsable>";
        assertThat(formation("<action/>" + organisation).places()).hasSize(1);
        assertThat(formation("<action><modalites-enseignement>2</modalites-enseignement></action>" + organisation)
                        .places())
                .isEmpty();
    }

    private static List<Place> place(String address, String beside) {
        return formation("<action><lieu-de-formation><coordonnees><adresse>" + address + "</adresse></coordonnees>"
                        + beside + "</lieu-de-formation></action>")
                .places();
    }
}
