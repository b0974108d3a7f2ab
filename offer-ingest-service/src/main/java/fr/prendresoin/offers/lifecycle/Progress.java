package fr.prendresoin.offers.lifecycle;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// How far each partition of the raw topic is taken in, written in the transaction that takes it in: a batch that is
/// delivered again after a crash counts nothing twice.
@Component
public class Progress {

    private static final Logger log = LoggerFactory.getLogger(Progress.class);

    private final MongoCollection<Document> progress;

    /// @param next the first offset that is not taken in
    /// @param dead the offset of a record that is counted as malformed and may not be among the dead letters yet
    record Place(long next, long dead) {

        static final Place START = new Place(0, -1);
    }

    Progress(MongoDatabase database) {
        this.progress = database.getCollection("progress");
    }

    /// The first offset of a partition that is not taken in.
    public long next(TopicPartition partition, String topicId) {
        Document place = progress.find(Filters.eq("_id", partition.toString())).first();
        return place(partition, place, topicId).next();
    }

    /// @param topicId of the topic as it is now: one that was made anew under its old name counts from 0 again
    Map<TopicPartition, Place> of(ClientSession transaction, Collection<TopicPartition> partitions, String topicId) {
        var places = new HashMap<TopicPartition, Place>();
        for (TopicPartition partition : partitions) {
            Document place = progress.find(transaction, Filters.eq("_id", partition.toString()))
                    .first();
            places.put(partition, place(partition, place, topicId));
        }
        return places;
    }

    private static Place place(TopicPartition partition, @Nullable Document place, String topicId) {
        if (place == null) {
            return Place.START;
        }
        if (!topicId.equals(place.get("topicId", topicId))) {
            log.error("{} was made anew: what it holds is taken in from its beginning", partition);
            return Place.START;
        }
        return new Place(place.getLong("next"), place.getLong("dead"));
    }

    void save(ClientSession transaction, Map<TopicPartition, Place> places, String topicId) {
        var replaced = new ReplaceOptions().upsert(true);
        progress.bulkWrite(
                transaction,
                places.entrySet().stream()
                        .map(place -> new ReplaceOneModel<>(
                                Filters.eq("_id", place.getKey().toString()),
                                new Document("_id", place.getKey().toString())
                                        .append("topicId", topicId)
                                        .append("next", place.getValue().next())
                                        .append("dead", place.getValue().dead()),
                                replaced))
                        .toList());
    }
}
