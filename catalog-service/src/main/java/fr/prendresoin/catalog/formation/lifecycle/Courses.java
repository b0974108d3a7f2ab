package fr.prendresoin.catalog.formation.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.state.StateChanges;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
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

        private final String source;
        private final StateChanges<State> changes;
        private final LocalDate tomorrow;

        private Batch(ClientSession transaction, String source, Collection<String> ids) {
            this.source = source;
            this.changes = states.of(transaction, ids);
            this.tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        }

        /// A course that the source lists. Of two records the one that the source dates later is right.
        public Outcome list(Formation formation) {
            State known = changes.known(formation.id());
            LocalDate dated = believed(formation.source().updatedAt());
            String payload = JsonEvents.write(formation);
            String hash = hash(payload);
            if (known != null
                    && (known.isNewerThan(dated)
                            || (known.isActive() && known.contentHash().equals(hash)))) {
                return Outcome.UNCHANGED;
            }
            State next = new State(
                    formation.id(),
                    source,
                    known == null ? 1 : known.version() + 1,
                    hash,
                    dated,
                    Facts.of(formation),
                    null);
            if (known != null && known.isActive()) {
                changes.tell(next, FormationEvents.amended(next, payload));
                return Outcome.AMENDED;
            }
            changes.tell(next, FormationEvents.published(next, payload));
            return Outcome.PUBLISHED;
        }

        /// When the source has last changed a record, as far as that may be believed: a date to come would hold off
        /// every later record. Where a day begins first, it is tomorrow for Greenwich.
        public @Nullable LocalDate believed(@Nullable LocalDate updatedAt) {
            return updatedAt == null || updatedAt.isAfter(tomorrow) ? null : updatedAt;
        }

        /// Takes a course off that its source no longer lists, if it is visible.
        public boolean withdraw(String id, String reason) {
            return withdraw(id, reason, null);
        }

        /// Takes a course off, if it is visible and nothing later is known of it.
        ///
        /// @param updatedAt when the source changed what says so
        public boolean withdraw(String id, String reason, @Nullable LocalDate updatedAt) {
            State known = changes.known(id);
            if (known == null || !known.isActive() || known.isNewerThan(believed(updatedAt))) {
                return false;
            }
            var withdrawal = new State.Withdrawal(reason, clock.instant());
            State next = known.withdrawn(withdrawal.reason(), withdrawal.at());
            changes.tell(next, FormationEvents.withdrawn(next, withdrawal));
            return true;
        }

        public void write() {
            changes.write(outbox);
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
