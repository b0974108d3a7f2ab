package fr.prendresoin.offers.ops;

import com.mongodb.client.MongoDatabase;
import fr.prendresoin.platform.kafka.TopicPeek;
import fr.prendresoin.platform.outbox.OutboxLag;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/// How the relay of the outbox is, and how far behind.
@Component
class Capture implements DisposableBean {

    private final String name;
    private final Connector connector;
    private final TopicPeek topic;
    private final OutboxLag lag;
    private final Clock clock;

    Capture(
            @Value("${prendresoin.offers.connector}") String name,
            @Value("${prendresoin.topic-prefix}offers.offer.v1") String topic,
            Connector connector,
            ConsumerFactory<String, byte[]> consumers,
            MongoDatabase database,
            Clock clock) {
        this.name = name;
        this.connector = connector;
        this.topic = new TopicPeek(consumers, topic, null);
        this.lag = new OutboxLag(database, this.topic);
        this.clock = clock;
    }

    /// How long the oldest event has waited; null when the broker does not tell.
    @Nullable Long oldestAgeSeconds() {
        OutboxLag.Behind behind = lag.now();
        return behind == null ? null : age(behind);
    }

    PipelineView.Capture now() {
        Connector.State state = connector.state();
        OutboxLag.Behind behind = lag.now();
        return behind == null
                ? new PipelineView.Capture(name, state.status(), state.detail(), null, null, null)
                : new PipelineView.Capture(
                        name, state.status(), state.detail(), behind.records(), behind.oldestAt(), age(behind));
    }

    @Override
    public void destroy() {
        topic.close();
    }

    private long age(OutboxLag.Behind behind) {
        return behind.oldestAt() == null
                ? 0
                : Duration.between(behind.oldestAt(), clock.instant()).toSeconds();
    }
}
