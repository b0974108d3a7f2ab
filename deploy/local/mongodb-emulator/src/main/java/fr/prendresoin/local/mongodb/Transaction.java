package fr.prendresoin.local.mongodb;

import io.netty.channel.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** An open transaction: the databases it holds and what it changed in them. Guarded by its session. */
final class Transaction implements ChangeSink {

    private final UUID sessionId;
    private final long number;
    private final UndoLog undoLog;
    private final long startedNanos = System.nanoTime();
    private final List<Change> changes = new ArrayList<>();
    private final List<Long> undoKeys = new ArrayList<>();
    private final Set<DatabaseGate> held = new LinkedHashSet<>();
    private volatile Channel lastChannel;

    Transaction(UUID sessionId, long number, UndoLog undoLog, Channel channel) {
        this.sessionId = sessionId;
        this.number = number;
        this.undoLog = undoLog;
        this.lastChannel = channel;
    }

    UUID sessionId() {
        return sessionId;
    }

    long number() {
        return number;
    }

    List<Change> changes() {
        return changes;
    }

    @Override
    public void accept(Change change) {
        changes.add(change);
    }

    void usedBy(Channel channel) {
        lastChannel = channel;
    }

    /** The driver may spread a transaction over pooled connections: the last one used stands for its client. */
    boolean isOrphanOf(Channel closed) {
        return lastChannel.equals(closed);
    }

    boolean isOlderThan(Duration lifetime) {
        return System.nanoTime() - startedNanos > lifetime.toNanos();
    }

    void hold(DatabaseGate gate, Duration patience) {
        if (held.contains(gate)) {
            return;
        }
        if (!gate.enterAlone(patience)) {
            throw Replies.writeConflict(gate.database(), patience);
        }
        held.add(gate);
    }

    /** Writes down the changes that are not yet in the undo log. */
    void writeDown(ToLongFunction<Change> undo) {
        changes.subList(undoKeys.size(), changes.size()).forEach(change -> undoKeys.add(undo.applyAsLong(change)));
    }

    void revertChanges() {
        changes.reversed().forEach(Change::revert);
    }

    void forgetUndo() {
        undoLog.forget(this, undoKeys);
    }

    void releaseDatabases() {
        held.forEach(DatabaseGate::leaveAlone);
        held.clear();
    }
}
