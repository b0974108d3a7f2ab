package fr.prendresoin.search.rebuild;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.engine.EngineUnavailable;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.projection.BulkWriter;
import fr.prendresoin.search.projection.BulkWriter.Outcome;
import fr.prendresoin.search.projection.Change;
import fr.prendresoin.search.projection.ChangeReader;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The index that a rebuild fills. Two bulk requests are under way at a time; the versions settle what they overtake.
final class FreshIndex implements AutoCloseable {

    private static final int AT_A_TIME = 2;
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final ChangeReader reader;
    private final BulkWriter bulk;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<CompletableFuture<Outcome>> underWay = new ArrayDeque<>();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final Set<String> doubtful = ConcurrentHashMap.newKeySet();
    private final Set<String> forgotten = ConcurrentHashMap.newKeySet();

    FreshIndex(String name, ChangeReader reader, BulkWriter bulk) {
        this.name = name;
        this.reader = reader;
        this.bulk = bulk;
    }

    String name() {
        return name;
    }

    long read() {
        return read.get();
    }

    long written() {
        return written.get();
    }

    /// What the engine does not take, or nobody can read: it is in the dead letters since it first came.
    long refused() {
        return refused.get();
    }

    /// The ids of which a record was refused.
    Set<String> doubtful() {
        return doubtful;
    }

    /// Whether the topic says that nothing is to be kept of an id.
    boolean hasForgotten(String id) {
        return forgotten.contains(id);
    }

    void write(List<ConsumerRecord<String, byte[]>> messages) {
        List<Change> changes = changes(messages);
        while (underWay.size() >= AT_A_TIME) {
            await(underWay.remove());
        }
        underWay.add(CompletableFuture.supplyAsync(() -> send(changes), requests));
        read.addAndGet(messages.size());
    }

    /// Returns when all that was given has been written.
    void settle() {
        while (!underWay.isEmpty()) {
            await(underWay.remove());
        }
    }

    @Override
    public void close() {
        requests.close();
    }

    private List<Change> changes(List<ConsumerRecord<String, byte[]>> messages) {
        List<Change> changes = new ArrayList<>(messages.size());
        for (ConsumerRecord<String, byte[]> message : messages) {
            try {
                Change change = Change.of(message, reader);
                if (change != null) {
                    changes.add(change);
                }
                if (change instanceof Change.Forgotten) {
                    forgotten.add(message.key());
                } else {
                    forgotten.remove(message.key());
                }
            } catch (MalformedEvent e) {
                refuse(message);
            }
        }
        return changes;
    }

    private void refuse(ConsumerRecord<String, byte[]> message) {
        refused.incrementAndGet();
        if (message.key() != null && SearchIndex.canHold(message.key())) {
            doubtful.add(message.key());
            forgotten.remove(message.key());
        }
    }

    private Outcome send(List<Change> changes) {
        for (int tries = 1; ; tries++) {
            try {
                return bulk.write(name, changes);
            } catch (EngineUnavailable e) {
                if (tries == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void await(CompletableFuture<Outcome> request) {
        try {
            Outcome outcome = request.join();
            written.addAndGet(outcome.written().size());
            outcome.refused().forEach(refusal -> refuse(refusal.message()));
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
