package fr.prendresoin.offers.raw;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;

/// Sends deliveries, one at a time. A second sender of the same name shuts the first one out: of two crawlers that
/// both think they hold the lease, only the later one writes.
public final class RawSender implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final String topic;

    RawSender(Producer<String, byte[]> producer, String topic) {
        this.producer = producer;
        this.topic = topic;
        try {
            producer.initTransactions();
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /// Returns once the broker has the whole delivery.
    ///
    /// @throws KafkaException when it has nothing of it, or when that cannot be told: see [RawTopic#holds]
    public synchronized void send(Delivery delivery, List<Received> records) {
        producer.beginTransaction();
        try {
            for (Received received : records) {
                // A failed send makes the commit fail, which says so.
                var _ = producer.send(RawHeaders.message(topic, delivery, received));
            }
            producer.commitTransaction();
        } catch (ProducerFencedException | OutOfOrderSequenceException | AuthorizationException e) {
            throw e;
        } catch (TimeoutException | InterruptException e) {
            // What became of the commit is unknown: this producer could only ask for it again, and must not abort.
            producer.close(Duration.ZERO);
            throw e;
        } catch (KafkaException e) {
            producer.abortTransaction();
            throw e;
        }
    }

    /// Also when the thread is interrupted, as at the end of the service: what is open is then aborted in order.
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        producer.close(Duration.ofSeconds(5));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
