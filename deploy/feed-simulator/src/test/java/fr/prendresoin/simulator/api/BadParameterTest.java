package fr.prendresoin.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.simulator.Client;
import fr.prendresoin.simulator.SharedFeed;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadParameterTest {

    private final Client client = SharedFeed.client();

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "page=1 page",
                "range=abc range",
                "range=0 range",
                "range=-1-10 range",
                "sort=3 sort",
                "domaine=J99 domaine",
                "codeROME=J15 codeROME",
                "codeROME=J1501,xx codeROME",
                "grandDomaine=Z grandDomaine",
                "appellation=abc appellation",
                "theme=99 theme",
                "secteurActivite=86,87,88 secteurActivite",
                "secteurActivite=8 secteurActivite",
                "codeNAF=8610Z codeNAF",
                "experience=4 experience",
                "experienceExigence=X experienceExigence",
                "typeContrat=CDX typeContrat",
                "natureContrat=ZZ natureContrat",
                "origineOffre=3 origineOffre",
                "qualification=5 qualification",
                "tempsPlein=oui tempsPlein",
                "commune=99999 commune",
                "commune=01001,01002,01004,01005,01006,01007 commune",
                "commune=01004&distance=-1 distance",
                "commune=01004&distance=abc distance",
                "departement=99 departement",
                "departement=01,02,03,04,05,06 departement",
                "region=00 region",
                "paysContinent=00000 paysContinent",
                "niveauFormation=NV9 niveauFormation",
                "permis=Z permis",
                "motsCles=a motsCles",
                "motsCles=%3Cb%3E motsCles",
                "salaireMin=1800 periodeSalaire",
                "periodeSalaire=M salaireMin",
                "salaireMin=1800&periodeSalaire=J periodeSalaire",
                "salaireMin=abc&periodeSalaire=M salaireMin",
                "publieeDepuis=2 publieeDepuis",
                "minCreationDate=2026-01-01 minCreationDate",
                "minCreationDate=2026-02-30T00:00:00Z minCreationDate",
                "maxCreationDate=2026-01-01T25:00:00Z maxCreationDate",
                "minCreationDate=2026-02-01T00:00:00Z&maxCreationDate=2026-01-01T00:00:00Z maxCreationDate",
                "modeSelectionPartenaires=TOUS modeSelectionPartenaires",
                "dureeHebdo=3 dureeHebdo",
                "dureeHebdoMin=99999 dureeHebdoMin",
                "dureeContratMin=100 dureeContratMin",
                "dureeContratMax=-1 dureeContratMax",
                "offresMRS=1 offresMRS",
                "sort=1&sort=1 sort"
            })
    void isNamedInTheAnswer(String query, String parameter) {
        var answer = client.search(query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("« " + parameter + " »");
    }

    @Test
    void moreThanTwoHundredRomeCodesAreTooMany() {
        var codes = String.join(",", Collections.nCopies(201, "J1501"));
        assertThat(client.search("codeROME=" + codes).status()).isEqualTo(400);
        assertThat(client.search("codeROME=" + codes.substring(6)).status()).isEqualTo(206);
    }

    @ParameterizedTest
    @ValueSource(strings = {"range=3001-3010", "range=3000-3150", "range=0-150", "range=10-9"})
    void aPageBeyondTheCapsIsRefused(String query) {
        assertThat(client.search(query).status()).isEqualTo(400);
    }

    @Test
    void theMessageOfTheCapIsTheOneThatCrawlersKnow() {
        assertThat(client.search("range=3001-3010").message())
                .isEqualTo("La position de début doit être inférieure ou égale à 3000.");
    }
}
