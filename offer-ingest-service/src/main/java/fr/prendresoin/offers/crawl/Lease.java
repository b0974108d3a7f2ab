package fr.prendresoin.offers.crawl;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/// Only one instance crawls a source at a time. The holder renews it; one that is gone loses it after a while.
final class Lease {

    static final Duration LENGTH = Duration.ofSeconds(20);

    private final MongoCollection<Document> leases;
    private final String name;
    private final String holder;
    private final Clock clock;

    /// @param holder the same after a restart at the same place, so that this place takes up its work at once
    Lease(MongoDatabase database, String name, String holder, Clock clock) {
        this.leases = database.getCollection("leases");
        this.name = name;
        this.holder = holder;
        this.clock = clock;
    }

    /// Takes or renews it.
    boolean hold() {
        Instant now = clock.instant();
        var free = Filters.or(Filters.eq("holder", holder), Filters.lt("until", Date.from(now)));
        try {
            leases.updateOne(
                    Filters.and(Filters.eq("_id", name), free),
                    Updates.combine(Updates.set("holder", holder), Updates.set("until", Date.from(now.plus(LENGTH)))),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    void release() {
        leases.deleteOne(Filters.and(Filters.eq("_id", name), Filters.eq("holder", holder)));
    }
}
