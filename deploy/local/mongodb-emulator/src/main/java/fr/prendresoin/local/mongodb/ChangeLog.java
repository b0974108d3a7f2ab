package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * The oplog: change events by timestamp, capped by size. An event is appended with the write it describes, and
 * revealed to change streams once both are durable: what a consumer saw can no longer be lost.
 */
final class ChangeLog implements ChangeSink {

    private static final String BYTES = "bytes";
    private static final String TRIMMED_UP_TO = "trimmedUpTo";

    private final MVMap<Long, byte[]> events;
    private final MVMap<String, Long> state;
    private final long maxBytes;
    private long lastAppended;
    private volatile long lastRevealed;

    ChangeLog(DurableStore store, long maxBytes) {
        this.events = store.journal("emulator.oplog");
        this.state = store.map("emulator.oplog.state", StringDataType.INSTANCE, LongDataType.INSTANCE);
        this.maxBytes = maxBytes;
        // A new oplog remembers its birth: the token of an older, deleted data file is refused instead of skipping.
        state.putIfAbsent(TRIMMED_UP_TO, now() - 1);
        state.putIfAbsent(BYTES, 0L);
        this.lastAppended = Objects.requireNonNullElse(events.lastKey(), trimmedUpTo() + 1);
        this.lastRevealed = lastAppended;
    }

    @Override
    public void accept(Change change) {
        append(List.of(change), null);
    }

    /** Appends the changes next to each other: nothing comes between the events of a transaction. */
    synchronized void append(List<Change> changes, @Nullable Transaction transaction) {
        long bytes = recorded(BYTES);
        for (Change change : changes) {
            lastAppended = Math.max(lastAppended + 1, now());
            byte[] event = Bson.encode(ChangeEvents.render(change, lastAppended, transaction));
            events.put(lastAppended, event);
            bytes += event.length;
        }
        state.put(BYTES, trim(bytes));
    }

    private long trim(long bytes) {
        while (bytes > maxBytes && events.sizeAsLong() > 1) {
            Long oldest = Objects.requireNonNull(events.firstKey());
            bytes -= Objects.requireNonNull(events.remove(oldest)).length;
            state.put(TRIMMED_UP_TO, oldest);
        }
        return bytes;
    }

    synchronized long lastAppended() {
        return lastAppended;
    }

    synchronized void reveal(long timestamp) {
        lastRevealed = timestamp;
        notifyAll();
    }

    long lastRevealed() {
        return lastRevealed;
    }

    synchronized void awaitEventAfter(long position, long millis) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long left = millis;
        while (lastRevealed <= position && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        }
    }

    /** The events in {@code (after, upTo]}. Once read, {@link #requireHistorySince} tells whether any was missed. */
    Cursor<Long, byte[]> read(long after, long upTo) {
        return events.cursor(after + 1, upTo, false);
    }

    void requireHistorySince(long position) {
        if (position < trimmedUpTo()) {
            throw historyLost();
        }
    }

    private long trimmedUpTo() {
        return recorded(TRIMMED_UP_TO);
    }

    private long recorded(String name) {
        return Objects.requireNonNull(state.get(name));
    }

    private static MongoServerError historyLost() {
        return new MongoServerError(
                286,
                "ChangeStreamHistoryLost",
                "Resume of change stream was not possible, as the resume point may no longer be in the oplog:"
                        + " the emulator's oplog was trimmed past it, or its data file was deleted.");
    }

    private static long now() {
        return Instant.now().getEpochSecond() << 32;
    }
}
