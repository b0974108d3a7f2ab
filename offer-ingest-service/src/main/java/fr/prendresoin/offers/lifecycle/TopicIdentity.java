package fr.prendresoin.offers.lifecycle;

import fr.prendresoin.offers.raw.RawTopic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// Which topic a batch is of. Its name does not tell: a topic that was made anew has the old one's. So the broker is
/// asked whenever a partition does not go on where it was.
final class TopicIdentity {

    private final RawTopic topic;
    private final Map<TopicPartition, Long> last = new ConcurrentHashMap<>();
    private volatile String id = "";

    TopicIdentity(RawTopic topic) {
        this.topic = topic;
    }

    String of(List<ConsumerRecord<String, byte[]>> messages) {
        boolean goesOn = true;
        for (ConsumerRecord<String, byte[]> message : messages) {
            Long before = last.put(new TopicPartition(message.topic(), message.partition()), message.offset());
            goesOn &= before != null && before < message.offset();
        }
        if (!goesOn || id.isEmpty()) {
            id = topic.id();
        }
        return id;
    }
}
