package fr.prendresoin.search.suggest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SuggestIT extends RunningSearch {

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            List<String> spellings =
                    List.of("Résidence Zéphyr", "RESIDENCE ZEPHYR", "Résidence Zéphyr", "Zéphyr Services");
            for (int i = 0; i < spellings.size(); i++) {
                var offer = SampleOffers.titled("employer-" + i, "Veilleur");
                offer.putObject("company").put("name", spellings.get(i));
                publish("employer-" + i, PUBLISHED, 1, offer.toString());
            }
            settle();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "infirm, infirmier",
        "Infirmière, infirmier",
        "IDE, infirmier",
        "as, aide-soignant",
        "aide soi, aide-soignant",
        "aide-soignante, aide-soignant",
        "maieuticienne, sage-femme",
        "sage femme, sage-femme",
        "kine, masseur-kinesitherapeute",
        "infirmeir, infirmier",
        "educatuer, educateur-specialise",
        "aide a domicile, auxiliaire-vie-sociale",
        "infirmier de nuit, infirmier"
    })
    void theMetierMeantComesFirst(String typed, String slug) {
        assertThat(first(suggest(typed), "metiers", "slug")).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "lyon, 69123",
        "LYON 3, 69383",
        "bourg en b, 01053",
        "Bourg-en-Bresse, 01053",
        "01000, 01053",
        "69123, 69123",
        "saint denis, 97411",
        "st-denis, 97411",
        "basse terre, 97105"
    })
    void thePlaceMeantComesFirst(String typed, String code) {
        assertThat(first(suggest(typed), "places", "commune")).isEqualTo(code);
    }

    @Test
    void theBiggestPlaceComesFirst() {
        assertThat(list(suggest("paris").path("places")))
                .extracting(place -> place.path("commune").asString())
                .startsWith("75056");
    }

    @ParameterizedTest
    @CsvSource({
        "infirmier à ly, infirmier à Lyon",
        "infirmier lyo, infirmier Lyon",
        "aide soignante de nuit rod, aide soignante de nuit Rodez",
        "aide soignante saint et, aide soignante Saint-Étienne",
        "ide cdi 1220, ide cdi Rodez",
        "lyo, Lyon"
    })
    void aPlaceIsProposedForTheLastWordsAndTheOthersAreKept(String typed, String completed) {
        assertThat(first(suggest(typed), "places", "text")).isEqualTo(completed);
    }

    @ParameterizedTest
    @CsvSource({
        "infirmière, Infirmière",
        "infirmier, Infirmier",
        "aide à d, Aide à domicile",
        "ide, IDE",
        "aide-soignante, Aide-soignante"
    })
    void aMetierIsProposedInTheWordsTyped(String typed, String completed) {
        assertThat(first(suggest(typed), "metiers", "text")).isEqualTo(completed);
    }

    @Test
    void diplomasAreProposed() {
        await().until(() -> !suggest("deap").path("diplomas").isEmpty());

        assertThat(first(suggest("deap"), "diplomas", "code")).isEqualTo("DEAP");
        assertThat(first(suggest("dpap"), "diplomas", "text")).isEqualTo("DPAP");
        assertThat(first(suggest("diplôme auxiliaire pué"), "diplomas", "code")).isEqualTo("DEAP");
    }

    @Test
    void anEmployerIsProposedAfterWhatIsUnderstood() {
        JsonNode employer =
                suggest("aide soignante zéphyr ser").path("employers").path(0);

        assertThat(employer.path("name").asString()).isEqualTo("Zéphyr Services");
        assertThat(employer.path("text").asString()).isEqualTo("aide soignante Zéphyr Services");
    }

    @Test
    void spellingsOfAnEmployerAreOne() {
        List<JsonNode> employers = list(suggest("zéph").path("employers"));

        assertThat(employers).hasSize(2);
        assertThat(employers.getFirst().path("name").asString()).isEqualTo("Résidence Zéphyr");
        assertThat(employers.getFirst().path("offers").asInt()).isEqualTo(3);
    }

    @Test
    void withoutTheEngineTheEmployersAreSaidToBeMissing() {
        line().cut();
        JsonNode suggested = suggest("sage-fem");
        line().mend();

        assertThat(suggested.path("metiers").isEmpty()).isFalse();
        assertThat(list(suggested.path("unavailable")))
                .extracting(JsonNode::asString)
                .containsExactly("employers");
        await().until(() -> get("/api/offers").status() == 200);
    }

    @Test
    void somethingMustBeTyped() {
        assertThat(get("/api/suggest").status()).isEqualTo(400);
        assertThat(get("/api/suggest?q=%20").status()).isEqualTo(400);
        assertThat(get("/api/suggest?q=" + "a".repeat(101)).status()).isEqualTo(400);
        assertThat(get("/api/suggest?q=--").status()).isEqualTo(200);
    }

    private JsonNode suggest(String typed) {
        Answer answer = get("/api/suggest?q=" + URLEncoder.encode(typed, UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static String first(JsonNode suggested, String group, String field) {
        return suggested.path(group).path(0).path(field).asString("");
    }
}
