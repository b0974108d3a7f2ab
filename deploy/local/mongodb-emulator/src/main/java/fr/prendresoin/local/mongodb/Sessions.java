package fr.prendresoin.local.mongodb;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The sessions that wrote something. A session runs one numbered command at a time, under its own monitor. */
final class Sessions {

    static final class Session {

        /** The open transaction, if any. It changes under this session's monitor. */
        private volatile @Nullable Transaction transaction;

        @Nullable Transaction transaction() {
            return transaction;
        }

        void open(Transaction opened) {
            transaction = opened;
        }

        void close() {
            transaction = null;
        }
    }

    private final Map<UUID, Session> sessions = new ConcurrentHashMap<>();

    Session of(UUID id) {
        return sessions.computeIfAbsent(id, _ -> new Session());
    }

    Collection<Session> all() {
        return sessions.values();
    }

    void forget(UUID id) {
        sessions.remove(id);
    }
}
