package fr.prendresoin.catalog.formation.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.outbox.Outbox;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// The life of courses. Whoever changes it brings the transaction, in which state and event are written together.
@Component
public class Courses {

    private final States states;
    private final Outbox outbox;
    private final Clock clock;

    Courses(States states, Outbox outbox, Clock clock) {
        this.states = states;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// What the records of a batch change, to be written at its end.
    public final class Batch {

        private final ClientSession transaction;
        private final String source;
        private final Changes changes;

        private Batch(ClientSession transaction, String source, Collection<String> ids) {
            this.transaction = transaction;
            this.source = source;
            this.changes = new Changes(states.of(transaction, ids));
        }

        /// A course that the source lists. Of two records the one that the source dates later is right.
        public Outcome list(Formation formation) {
            State known = changes.known(formation.id());
            String payload = JsonEvents.write(formation);
            String hash = hash(payload);
            if (known != null
                    && (known.isNewerThan(formation.source().updatedAt())
                            || (known.isActive() && known.contentHash().equals(hash)))) {
                return Outcome.UNCHANGED;
            }
            State next = new State(
                    formation.id(),
                    source,
                    known == null ? 1 : known.version() + 1,
                    hash,
                    formation.source().updatedAt(),
                    Facts.of(formation),
                    null);
            if (known != null && known.isActive()) {
                changes.tell(next, FormationEvents.amended(next, payload));
                return Outcome.AMENDED;
            }
            changes.tell(next, FormationEvents.published(next, payload));
            return Outcome.PUBLISHED;
        }

        /// Takes a course off, if it is visible.
        public boolean withdraw(String id, String reason) {
            State known = changes.known(id);
            if (known == null || !known.isActive()) {
                return false;
            }
            var withdrawal = new State.Withdrawal(reason, clock.instant());
            State next = known.withdrawn(withdrawal.reason(), withdrawal.at());
            changes.tell(next, FormationEvents.withdrawn(next, withdrawal));
            return true;
        }

        public void write() {
            changes.write(transaction, states, outbox);
        }
    }

    public Batch batch(ClientSession transaction, String source, Collection<String> ids) {
        return new Batch(transaction, source, ids);
    }

    private static String hash(String payload) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
