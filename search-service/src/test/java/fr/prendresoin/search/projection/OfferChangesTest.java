package fr.prendresoin.search.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.testing.AsyncApi;
import fr.prendresoin.testing.ContractExamples;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class OfferChangesTest {

    private static final String TOPIC = "offers.offer.v1";
    private static final String FORGOTTEN = "fr.prendresoin.offers.offer-forgotten.v1";

    @ParameterizedTest
    @MethodSource("typesOfTheContract")
    void noTypeOfTheContractIsPassedOver(String type) {
        assertThat(examples(type))
                .allSatisfy(value -> assertThat(Change.of(message(type, value), new OfferChanges()))
                        .isNotNull());
    }

    @Test
    void anyOtherTypeIs() {
        assertThat(Change.of(message("fr.prendresoin.offers.offer-praised.v1", "{}"), new OfferChanges()))
                .isNull();
    }

    static Set<String> typesOfTheContract() {
        return AsyncApi.readBy("search-service").getOrDefault(TOPIC, Set.of());
    }

    private static Collection<@Nullable String> examples(String type) {
        return type.equals(FORGOTTEN)
                ? java.util.Collections.singletonList(null)
                : List.copyOf(ContractExamples.of(TOPIC, type.substring("fr.prendresoin.offers.".length()))
                        .values());
    }

    private static ConsumerRecord<String, byte[]> message(String type, @Nullable String value) {
        String id = value == null
                ? "ft-1"
                : JsonMapper.shared().readTree(value).path("id").asString("ft-1");
        var message = new ConsumerRecord<String, byte[]>(TOPIC, 0, 0, id, value == null ? null : value.getBytes(UTF_8));
        Map.of(
                        "ce_id", "1",
                        "ce_type", type,
                        "ce_source", "/offer-ingest-service",
                        "ce_subject", id,
                        "ce_time", "2026-11-21T10:00:00Z",
                        "ce_sequence", "1")
                .forEach((name, header) -> message.headers().add(name, header.getBytes(UTF_8)));
        return message;
    }
}
