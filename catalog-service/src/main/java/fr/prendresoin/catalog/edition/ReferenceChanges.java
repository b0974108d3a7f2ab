package fr.prendresoin.catalog.edition;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Notices that the stored reference has changed, whichever instance changed it, and has what is in memory read again.
public final class ReferenceChanges {

    private static final Logger log = LoggerFactory.getLogger(ReferenceChanges.class);

    private final EditionClaim claim;
    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
    private long seen;

    public ReferenceChanges(MongoDatabase database) {
        this.claim = new EditionClaim(database);
        this.seen = claim.transactions();
    }

    /// Adds what is to be done after every change.
    public void onChange(Runnable reader) {
        readers.add(reader);
    }

    /// Reads again if something has changed.
    @Scheduled(fixedDelayString = "${prendresoin.reference-poll:2s}")
    public synchronized void look() {
        try {
            // Asked before the reading: what changes meanwhile is noticed by the next look.
            long now = claim.transactions();
            if (now != seen) {
                readers.forEach(Runnable::run);
                seen = now;
            }
        } catch (MongoException e) {
            log.warn("the reference cannot be read, what is in memory is served: {}", e.getMessage());
        }
    }
}
