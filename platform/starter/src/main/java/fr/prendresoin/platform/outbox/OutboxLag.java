package fr.prendresoin.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.platform.kafka.TopicPeek;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far the capture of an outbox is behind: the events that are younger than the youngest one on their topic. Ids
/// are in the order of their making, which is not quite that of the commits: of transactions at the same moment, some
/// events may be missing from the count.
public final class OutboxLag {

    private static final Logger log = LoggerFactory.getLogger(OutboxLag.class);

    private final MongoCollection<Document> outbox;
    private final TopicPeek topic;

    /// @param topic where every event of the outbox goes
    public OutboxLag(MongoDatabase database, TopicPeek topic) {
        this.outbox = database.getCollection("outbox");
        this.topic = topic;
    }

    /// What the outbox holds that its topic has not.
    ///
    /// @param oldestAt when the oldest of it was written; null when there is none
    public record Behind(long records, @Nullable Instant oldestAt) {}

    /// Gives null when the broker, or what is on the topic, does not tell.
    public @Nullable Behind now() {
        try {
            Optional<EventAttributes> youngest = topic.look(OutboxLag::youngest);
            return youngest == null
                    ? null
                    : behind(youngest.map(OutboxLag::after).orElseGet(Filters::empty));
        } catch (MalformedEvent e) {
            log.warn("the lag of the outbox is unknown: {}", e.getMessage());
            return null;
        }
    }

    private static Optional<EventAttributes> youngest(TopicPeek.Look look) {
        var begins = look.begins();
        return look.ends().entrySet().stream()
                .filter(end -> end.getValue() > begins.getOrDefault(end.getKey(), 0L))
                .map(end -> look.at(end.getKey(), end.getValue() - 1))
                .map(EventAttributes::of)
                .max(Comparator.comparing(EventAttributes::id));
    }

    /// The time finds them by an index, the id tells those of the same moment apart.
    private static Bson after(EventAttributes captured) {
        return Filters.and(Filters.gte("createdAt", Date.from(captured.time())), Filters.gt("_id", captured.id()));
    }

    private Behind behind(Bson pending) {
        Document oldest = outbox.find(pending)
                .sort(Sorts.ascending("_id"))
                .projection(Projections.include("createdAt"))
                .first();
        return oldest == null
                ? new Behind(0, null)
                : new Behind(
                        outbox.countDocuments(pending),
                        oldest.getDate("createdAt").toInstant());
    }
}
