package fr.prendresoin.offers.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class RawSenderTest {

    /// Kafka's own stand-in: no real broker can be made to lose one answer.
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

    @Test
    void aCommitOfUnknownFateIsNeverFollowedByAnAbort() {
        var sender = new RawSender(producer, "raw");
        producer.commitTransactionException = new TimeoutException("no answer");
        var received = new Received("1", new byte[0], Instant.EPOCH, null);

        assertThatThrownBy(() -> sender.send(Delivery.of("run", "source", "J"), List.of(received)))
                .isInstanceOf(TimeoutException.class);

        assertThat(producer.transactionAborted()).isFalse();
        assertThat(producer.closed()).isTrue();
        sender.close();
    }
}
