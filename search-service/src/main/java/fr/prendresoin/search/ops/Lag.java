package fr.prendresoin.search.ops;

import fr.prendresoin.platform.kafka.TopicPeek;
import fr.prendresoin.search.index.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/// How far each projection is behind its topic: what its group has not committed.
@Component
class Lag implements DisposableBean {

    private final Map<Kind, TopicPeek> topics = new EnumMap<>(Kind.class);
    private final Clock clock;

    Lag(
            ConsumerFactory<String, byte[]> consumers,
            @Value("${prendresoin.topic-prefix}") String prefix,
            @Value("${spring.kafka.consumer.group-id}") String group,
            Clock clock) {
        for (Kind kind : Kind.values()) {
            topics.put(kind, new TopicPeek(consumers, prefix + kind.topic(), group));
        }
        this.clock = clock;
    }

    /// What is still to be read.
    ///
    /// @param records how many, counted by offsets: what compaction took away counts too
    /// @param oldestAgeSeconds how long the oldest of them has been on the topic; 0 when there is none
    record Behind(long records, long oldestAgeSeconds) {}

    /// Gives null when the broker does not tell.
    @Nullable Behind of(Kind kind) {
        return Objects.requireNonNull(topics.get(kind)).look(this::behind);
    }

    @Override
    public void destroy() {
        topics.values().forEach(TopicPeek::close);
    }

    private Behind behind(TopicPeek.Look look) {
        Map<TopicPartition, Long> committed = look.committed();
        Map<TopicPartition, Long> begins = look.begins();
        Map<TopicPartition, Long> unread = new HashMap<>();
        long records = 0;
        for (var end : look.ends().entrySet()) {
            long begin = begins.getOrDefault(end.getKey(), 0L);
            long next = Math.max(begin, committed.getOrDefault(end.getKey(), begin));
            if (end.getValue() > next) {
                records += end.getValue() - next;
                unread.put(end.getKey(), next);
            }
        }
        return new Behind(records, oldestAge(look, unread));
    }

    /// Reads the first unread record of each partition: only the record says when it came.
    private long oldestAge(TopicPeek.Look look, Map<TopicPartition, Long> unread) {
        Instant now = clock.instant();
        Instant oldest = unread.entrySet().stream()
                .map(first -> look.at(first.getKey(), first.getValue()))
                .map(message -> Instant.ofEpochMilli(message.timestamp()))
                .min(Instant::compareTo)
                .filter(now::isAfter)
                .orElse(now);
        return Duration.between(oldest, now).toSeconds();
    }
}
