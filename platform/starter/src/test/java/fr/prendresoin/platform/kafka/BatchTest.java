package fr.prendresoin.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.prendresoin.platform.event.MalformedEvent;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;

class BatchTest {

    private final List<String> handled = new ArrayList<>();

    @Test
    void everyRecordIsHandledInOrder() {
        Batch.read(messages("a", "b"), BatchTest::readable, handled::addAll);

        assertThat(handled).containsExactly("a", "b");
    }

    @Test
    void whatTheReaderPassesOverIsNotHandled() {
        Batch.read(messages("a", "unknown", "b"), BatchTest::readable, handled::addAll);

        assertThat(handled).containsExactly("a", "b");
    }

    @Test
    void whatStandsBeforePoisonIsHandledAndThePoisonIsNamed() {
        assertThatThrownBy(() -> Batch.read(messages("a", "poison", "b"), BatchTest::readable, handled::addAll))
                .asInstanceOf(type(BatchListenerFailedException.class))
                .extracting(BatchListenerFailedException::getIndex)
                .isEqualTo(1);
        assertThat(handled).containsExactly("a");
    }

    private static @Nullable String readable(ConsumerRecord<String, byte[]> message) {
        String value = new String(message.value(), UTF_8);
        if (value.equals("poison")) {
            throw new MalformedEvent("poison");
        }
        return value.equals("unknown") ? null : value;
    }

    private static List<ConsumerRecord<String, byte[]>> messages(String... values) {
        return java.util.stream.Stream.of(values)
                .map(value -> new ConsumerRecord<>("t", 0, 0, "k", value.getBytes(UTF_8)))
                .toList();
    }
}
