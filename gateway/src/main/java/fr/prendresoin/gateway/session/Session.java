package fr.prendresoin.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.gateway.GatewaySettings;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who is logged in.
///
/// @param tokens what the identity provider gave
/// @param csrf what only our own pages can know: a change must tell it
/// @param since when they logged in
/// @param seen when they last asked for something that is not for everybody, to the minute
record Session(Tokens tokens, String csrf, Instant since, Instant seen) {

    static final String PURPOSE = "session";

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(30);

    boolean isOver(Instant now, GatewaySettings.Session limits) {
        return !now.isBefore(end(limits));
    }

    /// When it ends if nothing more is asked for.
    Instant end(GatewaySettings.Session limits) {
        Instant idle = seen.plus(limits.idle());
        Instant latest = since.plus(limits.lifetime());
        return idle.isBefore(latest) ? idle : latest;
    }

    boolean needsNewTokens(Instant now) {
        return now.plus(SOON).isAfter(tokens.until());
    }

    boolean isWorthKeepingAgain(Instant now) {
        return now.isAfter(seen.plus(MINUTE));
    }

    Session seen(Instant now) {
        return new Session(tokens, csrf, since, now);
    }

    Session with(Tokens renewed) {
        return new Session(renewed, csrf, since, seen);
    }

    boolean isTold(@Nullable String told) {
        return told != null && MessageDigest.isEqual(csrf.getBytes(UTF_8), told.getBytes(UTF_8));
    }
}
