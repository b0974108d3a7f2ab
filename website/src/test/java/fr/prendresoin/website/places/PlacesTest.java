package fr.prendresoin.website.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import fr.prendresoin.website.address.Address;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlacesTest extends RunningSite {

    private static final String CALLED_13001 = """
            {"items": [
              {"code": "13001", "name": "Aix-en-Provence", "label": "Aix-en-Provence (13)",
               "postalCodes": ["13080", "13090", "13100"],
               "department": {"code": "13", "name": "Bouches-du-Rhône"},
               "region": {"code": "93", "name": "Provence-Alpes-Côte d’Azur"},
               "population": 149695, "latitude": 43.5, "longitude": 5.4},
              {"code": "13201", "name": "Marseille 1er Arrondissement", "label": "Marseille 1er Arrondissement (13)",
               "postalCodes": ["13001"],
               "department": {"code": "13", "name": "Bouches-du-Rhône"},
               "region": {"code": "93", "name": "Provence-Alpes-Côte d’Azur"},
               "population": 37599, "latitude": 43.3, "longitude": 5.4},
              {"code": "13055", "name": "Marseille", "label": "Marseille (13)",
               "postalCodes": ["13001", "13002"],
               "department": {"code": "13", "name": "Bouches-du-Rhône"},
               "region": {"code": "93", "name": "Provence-Alpes-Côte d’Azur"},
               "population": 886040, "latitude": 43.3, "longitude": 5.4}]}""";

    @Autowired
    private Places places;

    @Test
    void fiveDigitsThatAreTypedAreAPostalCodeBeforeTheCodeOfACommune() {
        SERVICES.answer("/api/territories/communes", 200, CALLED_13001);

        assertThat(places.named("13001").typed()).isEqualTo("Marseille 1er Arrondissement (13)");
    }

    @Test
    void aCommuneThatIsChosenIsTheOneOfThatCode() {
        SERVICES.answer("/api/territories/communes", 200, CALLED_13001);

        assertThat(places.find(Address.of("/offres").with("commune", "13001")).typed())
                .isEqualTo("Aix-en-Provence (13)");
    }

    @Test
    void aPostalCodeOfNoCommuneIsToldAsSuch() {
        SERVICES.answer("/api/territories/communes", 200, "{\"items\": []}");

        assertThat(places.named("99999").fault())
                .isEqualTo("Aucune commune n’a le code postal 99999. Essayez le nom d’une ville.");
        assertThat(places.named("Nullepart").fault()).startsWith("Aucune commune ne s’appelle");
    }
}
