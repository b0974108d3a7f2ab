package fr.prendresoin.offers.lifecycle;

import com.mongodb.client.ClientSession;
import fr.prendresoin.platform.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Offers that operators do not want to be seen. Nothing that their source tells brings them back until operators allow
/// them again; what was known of them then is not held against what comes.
@Component
public class Refusals {

    /// What a decision does to an offer.
    public enum Effect {
        /// It never existed here.
        UNKNOWN,
        /// It had left by itself.
        GONE,
        /// It was as decided already.
        NONE,
        DONE
    }

    private final States states;
    private final Outbox outbox;
    private final Totals totals;
    private final Clock clock;

    Refusals(States states, Outbox outbox, Totals totals, Clock clock) {
        this.states = states;
        this.outbox = outbox;
        this.totals = totals;
        this.clock = clock;
    }

    public Effect refuse(ClientSession transaction, String offer) {
        Changes changes = states.of(transaction, List.of(offer));
        State state = changes.known(offer);
        if (state == null) {
            return Effect.UNKNOWN;
        }
        if (state.isRefused()) {
            return Effect.NONE;
        }
        if (state.isActive()) {
            Withdrawals.withdraw(changes, state, State.REFUSED, clock.instant(), state.asOf());
        } else if (state.isAllowedAgain()) {
            // It has not returned yet: its readers know it as refused still.
            changes.note(state.refusedAgain());
        } else {
            return Effect.GONE;
        }
        changes.write(outbox, totals);
        return Effect.DONE;
    }

    /// Ends a refusal, if there is one: the offer returns with the next news of it.
    public Effect allow(ClientSession transaction, String offer) {
        Changes changes = states.of(transaction, List.of(offer));
        State state = changes.known(offer);
        if (state == null) {
            return Effect.UNKNOWN;
        }
        if (!state.isRefused()) {
            return state.isActive() || state.isAllowedAgain() ? Effect.NONE : Effect.GONE;
        }
        changes.note(state.allowedAgain());
        changes.write(outbox, totals);
        return Effect.DONE;
    }
}
