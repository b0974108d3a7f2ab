package fr.prendresoin.search.offers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class TextSearchIT extends RunningSearch {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("ide", "IDE de nuit"),
            Map.entry("infirmiere", "Infirmière diplômée d’État (H/F)"),
            Map.entry("as", "AS en EHPAD"),
            Map.entry("aide-soignant", "Aide-soignant de jour"),
            Map.entry("aes", "AES en foyer"),
            Map.entry("accompagnant", "Accompagnante éducative et sociale"),
            Map.entry("ash", "Agent de service hospitalier"),
            Map.entry("educateur", "Éducateur spécialisé en internat"),
            Map.entry("puericultrice", "Puéricultrice en crèche"),
            Map.entry("puericulture", "Auxiliaire de puériculture"),
            Map.entry("auxiliaire", "Auxiliaire de vie sociale"));

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            TITLES.forEach((id, title) -> publish(offer("text-" + id, title)));
            publish(offer("text-prose", "Cuisinier").put("description", "Tu as le goût des autres, tu es de nuit."));
            publish(company(offer("text-company", "Comptable"), "Clinique des Infirmeries"));
            settle();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ide, ide infirmiere",
        "IDE nuit, ide",
        "infirmier, ide infirmiere",
        "infirmiers diplomes d'etat, ide infirmiere",
        "as, as aide-soignant",
        "aide soignante, as aide-soignant",
        "aide-soignants de jour, aide-soignant",
        "aes, aes accompagnant",
        "accompagnant éducatif et social, aes accompagnant",
        "ash, ash",
        "éducatrice spécialisée, educateur",
        "es internat, educateur",
        "maison de retraite, as",
        "creche, puericultrice"
    })
    void aPersonFindsWhatSheMeans(String typed, String expected) {
        assertThat(found(typed)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "infirmeir, infirmiere",
        "infirmere, infirmiere",
        "puericutlure, puericulture",
        "educatuer specialise, educateur",
        "auxilaire, auxiliaire"
    })
    void aLongWordMayBeMisspelt(String typed, String expected) {
        assertThat(found(typed)).contains(expected);
    }

    @Test
    void aCorrectionIsTold() {
        assertThat(list(search("q=infirmeir").path("corrections").path("infirmeir")))
                .extracting(JsonNode::asString)
                .containsExactly("infirmier");
        assertThat(search("q=infirmier+lyon").has("corrections")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ast", "aec", "idr", "infirmeries nuit"})
    void acronymsAndEmployersMayNot(String typed) {
        assertThat(found(typed)).doesNotContain("as", "aes", "ide", "company");
    }

    @Test
    void placesAreWordsToo() {
        assertThat(found("infirmier Cayenne")).contains("infirmiere");
    }

    @Test
    void whatWasFoundIsMarkedAndTheRestIsEscaped() {
        publish(offer("text-html", "Infirmier <script> & Cie"));
        settle();

        JsonNode card =
                list(search("q=infirmier+cie&department=973").path("items")).getFirst();
        assertThat(card.path("highlights").path("title").asString())
                .isEqualTo("<mark>Infirmier</mark> &lt;script&gt; &amp; <mark>Cie</mark>");
        publish("text-html", WITHDRAWN, 2, withdrawal("text-html"));
        settle();
    }

    @ParameterizedTest
    @CsvSource({"()[]{}", "\"", "a OR NOT", "*:*", "-", "l’", "d'", "12345678901234567890", "😀"})
    void anythingMayBeTyped(String typed) {
        assertThat(get("/api/offers?q=" + URLEncoder.encode(typed, UTF_8)).status())
                .isEqualTo(200);
    }

    private List<String> found(String typed) {
        return list(search("department=973&size=50&q=" + URLEncoder.encode(typed, UTF_8))
                        .path("items"))
                .stream()
                .map(item -> item.path("id").asString().substring("text-".length()))
                .toList();
    }

    private void publish(ObjectNode offer) {
        publish(offer.path("id").asString(), PUBLISHED, 1, offer.toString());
    }

    private static ObjectNode offer(String id, String title) {
        return SampleOffers.in(SampleOffers.titled(id, title), ReferenceSample.commune("97302"));
    }

    private static ObjectNode company(ObjectNode offer, String name) {
        offer.putObject("company").put("name", name);
        return offer;
    }

    private static String withdrawal(String id) {
        return "{\"id\":\"" + id
                + "\",\"groupId\":\"g\",\"reason\":\"refused\",\"withdrawnAt\":\"2026-11-21T09:00:00Z\","
                + "\"title\":\"Retirée\",\"family\":\"sante\",\"segment\":\"soin-sante\"}";
    }
}
