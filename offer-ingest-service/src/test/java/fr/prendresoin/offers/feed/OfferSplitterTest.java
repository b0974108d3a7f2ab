package fr.prendresoin.offers.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferSplitterTest {

    private static final String ONE =
            "{ \"id\":\"1\",  \"intitule\" : \"dit \\\"AS\\\" {[\\\\\" , \"x\":[1,{\"y\":null}]}";
    private static final String TWO = "{\"id\":\"2\",\"resume\":\"é ] }\"}";

    @Test
    void aSearchAnswerIsCutByteForByte() throws IOException {
        String answer = "{\"filtresPossibles\":[{\"a\":[{}]}],\n \"resultats\" : [\n" + ONE + " , " + TWO
                + "],\"z\":{\"q\":\"]\"}}";

        assertThat(split(answer)).containsExactly(ONE, TWO);
    }

    @Test
    void anArrayIsCut() throws IOException {
        assertThat(split("\ufeff[" + ONE + "," + TWO + "]\n")).containsExactly(ONE, TWO);
    }

    @Test
    void oneOfferALineIsCut() throws IOException {
        assertThat(split(ONE + "\n" + TWO + "\n\n")).containsExactly(ONE, TWO);
    }

    @Test
    void whatIsNoObjectIsHandedOnForTheNormaliserToRefuse() throws IOException {
        assertThat(split("[1, \"deux\", null]")).containsExactly("1", "\"deux\"", "null");
    }

    @Test
    void anAnswerWithoutOffersHasNone() throws IOException {
        assertThat(split("{\"resultats\":[],\"filtresPossibles\":[]}")).isEmpty();
    }

    @Test
    void aLargeStreamIsCutAcrossItsChunks() throws IOException {
        String offer = "{\"id\":\"1\",\"description\":\"" + "é".repeat(20_000) + "\"}";

        assertThat(split("[" + String.join(",", List.of(offer, offer, offer, offer)) + "]"))
                .hasSize(4)
                .allMatch(offer::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\":\"1\"", "{\"resultats\":[{\"id\":\"1\"}", "{\"id\":\"1"})
    void aTruncatedStreamSaysSo(String truncated) {
        assertThatThrownBy(() -> split(truncated))
                .isInstanceOf(UnreadableOffers.class)
                .hasMessageContaining("tronqué");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "", "   ", "{id: 1}"})
    void whatIsNoJsonSaysSo(String text) {
        assertThatThrownBy(() -> split(text)).isInstanceOf(UnreadableOffers.class);
    }

    @Test
    void theHeadOfAnOfferIsReadWithoutTheRest() {
        OfferHead head = OfferHead.of(
                "{\"description\":{\"id\":\"no\"},\"id\":\"PS1\",\"dateCreation\":\"2026-11-02T08:15:42.123Z\","
                        .getBytes(UTF_8));

        assertThat(head.id()).isEqualTo("PS1");
        assertThat(head.createdAt()).isEqualTo("2026-11-02T08:15:42.123Z");
        assertThat(OfferHead.of("[]".getBytes(UTF_8)).id()).isNull();
        assertThat(OfferHead.of("{\"id\":".getBytes(UTF_8)).id()).isNull();
    }

    private static List<String> split(String text) throws IOException {
        var offers = new ArrayList<String>();
        OfferSplitter.split(
                new ByteArrayInputStream(text.getBytes(UTF_8)), offer -> offers.add(new String(offer, UTF_8)));
        return offers;
    }
}
