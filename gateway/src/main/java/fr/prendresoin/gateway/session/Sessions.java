package fr.prendresoin.gateway.session;

import fr.prendresoin.gateway.GatewaySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The sessions of those who are logged in. Each is kept by its browser; nothing is kept here.
@Component
class Sessions {

    private static final Logger log = LoggerFactory.getLogger(Sessions.class);
    private static final int SECRET_BYTES = 24;

    private final SealedCookies cookies;
    private final IdentityProvider provider;
    private final GatewaySettings.Session limits;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    Sessions(SealedCookies cookies, IdentityProvider provider, GatewaySettings.Session limits) {
        this.cookies = cookies;
        this.provider = provider;
        this.limits = limits;
    }

    /// Begins one that has nothing of what the browser had before.
    void begin(HttpServletRequest request, HttpServletResponse response, Tokens tokens) {
        var now = clock.instant();
        cookies.write(request, response, Session.PURPOSE, new Session(tokens, secret(), now, now));
    }

    /// The one of a request, as long as it is not over.
    Optional<Session> of(HttpServletRequest request) {
        return cookies.read(request, Session.PURPOSE, Session.class)
                .filter(session -> !session.isOver(clock.instant(), limits));
    }

    /// The one of a request, with tokens that are good; nothing when the login is over, and then the browser forgets
    /// it.
    Optional<Session> goingOn(HttpServletRequest request, HttpServletResponse response) {
        Session kept = of(request).orElse(null);
        Session session = kept == null ? null : renewed(kept);
        if (session == null) {
            cookies.delete(request, response, Session.PURPOSE);
        } else if (!session.equals(kept) || session.isWorthKeepingAgain(clock.instant())) {
            cookies.write(request, response, Session.PURPOSE, session.seen(clock.instant()));
        }
        return Optional.ofNullable(session);
    }

    private @Nullable Session renewed(Session session) {
        if (!session.needsNewTokens(clock.instant())) {
            return session;
        }
        try {
            return session.with(provider.renew(session.tokens()));
        } catch (LoginRefused e) {
            log.debug("a session does not go on: {}", e.getMessage());
            return null;
        }
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        cookies.delete(request, response, Session.PURPOSE);
    }

    /// What nobody can guess.
    String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
