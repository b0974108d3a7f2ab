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
import org.springframework.stereotype.Component;

/// How far each partition of the raw topic is taken in, written in the transaction that takes it in: a batch that is
/// delivered again after a crash counts nothing twice.
@Component
public class Progress {

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
    public long next(TopicPartition partition) {
        Document place = progress.find(Filters.eq("_id", partition.toString())).first();
        return place == null ? 0 : place.getLong("next");
    }

    Map<TopicPartition, Place> of(ClientSession transaction, Collection<TopicPartition> partitions) {
        var places = new HashMap<TopicPartition, Place>();
        for (TopicPartition partition : partitions) {
            Document place = progress.find(transaction, Filters.eq("_id", partition.toString()))
                    .first();
            places.put(
                    partition, place == null ? Place.START : new Place(place.getLong("next"), place.getLong("dead")));
        }
        return places;
    }

    void save(ClientSession transaction, Map<TopicPartition, Place> places) {
        var replaced = new ReplaceOptions().upsert(true);
        progress.bulkWrite(
                transaction,
                places.entrySet().stream()
                        .map(place -> new ReplaceOneModel<>(
                                Filters.eq("_id", place.getKey().toString()),
                                new Document("_id", place.getKey().toString())
                                        .append("next", place.getValue().next())
                                        .append("dead", place.getValue().dead()),
                                replaced))
                        .toList());
    }
}
