package fr.prendresoin.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.prendresoin.simulator.Client;
import fr.prendresoin.simulator.SharedFeed;
import fr.prendresoin.simulator.reference.ResourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    private final Client client = SharedFeed.client();

    @Test
    void searchAnswersHaveTheShapeOfTheContractAndNothingMore() throws IOException {
        var schema = schema("#/$defs/ResultatRecherche");
        for (var first = 0; first < 3_000; first += 150) {
            var page = client.search("sort=1&range=" + first + "-" + (first + 149));
            assertValid(schema, page.response().body());
        }
    }

    @Test
    void detailIsTheSameBytesAsInThePage() throws IOException {
        var page = client.search("range=0-9");
        var schema = schema("#/$defs/Offre");
        assertThat(page.offers()).hasSize(10).allSatisfy(offer -> {
            var detail = client.detail(offer.path("id").asString());
            assertThat(detail.status()).isEqualTo(200);
            assertThat(page.response().body()).contains(detail.response().body());
            assertValid(schema, detail.response().body());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "typesContrats,Referentiel",
        "naturesContrats,Referentiel",
        "niveauxFormations,Referentiel",
        "permis,Referentiel",
        "themes,Referentiel",
        "domaines,Referentiel",
        "metiers,Referentiel",
        "appellations,Referentiel",
        "nafs,Referentiel",
        "secteursActivites,Referentiel",
        "pays,Referentiel",
        "continents,Referentiel",
        "langues,Referentiel",
        "regions,Region",
        "departements,Departement",
        "communes,Commune"
    })
    void referenceTablesHaveTheShapeOfTheContract(String table, String type) throws IOException {
        var answer = client.get("/partenaire/offresdemploi/v2/referentiel/" + table);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isNotEmpty();
        var schema = schema("#/$defs/" + type);
        assertThat(answer.json().valueStream().limit(300)).allSatisfy(row -> assertValid(schema, row.toString()));
    }

    @Test
    void aTableThatTheContractLacksIsNotServed() {
        assertThat(client.get("/partenaire/offresdemploi/v2/referentiel/qualites")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anUnknownOfferIsGone() {
        assertThat(client.detail("PS0000000").status()).isEqualTo(204);
        assertThat(client.detail("048KLTP").status()).isEqualTo(204);
    }

    @Test
    void aMalformedIdIsRefused() {
        assertThat(client.detail("a%20b").status()).isEqualTo(400);
    }

    private static Schema schema(String definition) throws IOException {
        try (var stream = ResourceLines.open("offres-v2.schema.json")) {
            var all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var pointed = "{\"$ref\":\"" + definition + "\"," + all.substring(all.indexOf('{') + 1);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(pointed);
        }
    }

    private static void assertValid(Schema schema, String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
}
