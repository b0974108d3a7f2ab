package fr.prendresoin.platform.kafka;

import fr.prendresoin.platform.event.EventAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/// Keeps what a compacted topic says in this process's memory: reads it from the beginning at every start, then
/// follows it. For small reference data that every record needs, where a query each would cost too much.
///
/// The handler is called from one thread, in the order of the topic; it may see an event again after a trouble with
/// the broker, and keeps the newest by [EventAttributes#sequence()]. A record that it cannot take goes to the dead
/// letters. A topic that is not there yet is waited for.
public final class TopicTable implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicTable.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ConsumerFactory<String, byte[]> consumers;
    private final DeadLetters deadLetters;
    private final String topic;
    private final BiConsumer<EventAttributes, byte[]> handler;
    private volatile boolean caughtUp;
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> consumer;

    public TopicTable(
            ConsumerFactory<String, byte[]> consumers,
            DeadLetters deadLetters,
            String topic,
            BiConsumer<EventAttributes, byte[]> handler) {
        this.consumers = consumers;
        this.deadLetters = deadLetters;
        this.topic = topic;
        this.handler = handler;
    }

    /// Whether everything that was on the topic when this process started has been handled.
    public boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("table-" + topic).daemon().start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        Consumer<String, byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        while (running) {
            try (Consumer<String, byte[]> open = consumers.createConsumer(null, "table-" + topic, null, inMemory())) {
                consumer = open;
                read(open);
            } catch (WakeupException e) {
                log.debug("stopped reading {}", topic);
            } catch (RuntimeException e) {
                log.warn("reading {} again from its beginning", topic, e);
                pause();
            }
        }
    }

    private void read(Consumer<String, byte[]> open) {
        List<TopicPartition> partitions = open.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            log.warn("waiting for {}, which is not there yet", topic);
            pause();
            return;
        }
        open.assign(partitions);
        open.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = open.endOffsets(partitions);
        while (running) {
            open.poll(Duration.ofMillis(500)).forEach(this::handle);
            caughtUp = caughtUp || partitions.stream().allMatch(p -> open.position(p) >= ends.getOrDefault(p, 0L));
        }
    }

    private void handle(ConsumerRecord<String, byte[]> message) {
        byte @Nullable [] value = message.value();
        if (value == null) {
            return;
        }
        try {
            handler.accept(EventAttributes.of(message), value);
        } catch (RuntimeException e) {
            log.warn("{}@{} of {} cannot be taken", message.partition(), message.offset(), topic, e);
            deadLetters.send(message, e);
        }
    }

    /// No group: every instance reads everything and commits nothing.
    private static Properties inMemory() {
        var properties = new Properties();
        properties.put("enable.auto.commit", "false");
        properties.put("auto.offset.reset", "earliest");
        return properties;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
