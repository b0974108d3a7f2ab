package fr.prendresoin.offers.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.bson.Document;
import org.springframework.stereotype.Component;

/// How many offers are visible and a checksum of them, kept up by the transactions that change them. The checksum is
/// the sum over the visible offers of the CRC-32 of `<id>:<version>`: the index can compute the same.
@Component
public class Totals {

    private final MongoCollection<Document> totals;

    /// One source’s.
    ///
    /// @param checksum of ids and versions, whatever their order
    public record Total(long active, long checksum) {

        public static final Total NONE = new Total(0, 0);
    }

    /// What a transaction changes.
    static final class Change {

        private final Map<String, Total> bySource = new TreeMap<>();

        void appears(State state) {
            add(state, 1, contribution(state));
        }

        void disappears(State state) {
            add(state, -1, -contribution(state));
        }

        private void add(State state, long active, long checksum) {
            bySource.merge(
                    state.source(),
                    new Total(active, checksum),
                    (a, b) -> new Total(a.active() + b.active(), a.checksum() + b.checksum()));
        }

        private static long contribution(State state) {
            var crc = new CRC32();
            crc.update((state.id() + ":" + state.version()).getBytes(UTF_8));
            return crc.getValue();
        }
    }

    Totals(MongoDatabase database) {
        this.totals = database.getCollection("totals");
    }

    void apply(ClientSession transaction, Change change) {
        change.bySource.forEach((source, total) -> {
            if (total.active() != 0 || total.checksum() != 0) {
                totals.updateOne(
                        transaction,
                        Filters.eq("_id", source),
                        Updates.combine(
                                Updates.inc("active", total.active()), Updates.inc("checksum", total.checksum())),
                        new UpdateOptions().upsert(true));
            }
        });
    }

    public Map<String, Total> bySource() {
        var bySource = new TreeMap<String, Total>();
        for (Document total : totals.find()) {
            bySource.put(total.getString("_id"), new Total(total.getLong("active"), total.getLong("checksum")));
        }
        return bySource;
    }
}
