package fr.prendresoin.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.gateway.GatewaySettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLifetimeTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final GatewaySettings.Session LIMITS = new GatewaySettings.Session(
            URI.create("https://prendresoin.fr"), "passerelle", "secret", Duration.ofMinutes(30), Duration.ofHours(8));

    private final Session session =
            new Session(new Tokens("access", NINE.plusSeconds(300), "refresh", "id"), "csrf", NINE, NINE);

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void sessionInWhichNothingIsAskedForEnds() {
        assertThat(session.isOver(after(29), LIMITS)).isFalse();
        assertThat(session.isOver(after(30), LIMITS)).isTrue();
    }

    @Test
    void sessionThatIsUsedGoesOnUntilItsDayIsOver() {
        assertThat(session.seen(after(29)).isOver(after(58), LIMITS)).isFalse();
        assertThat(session.seen(after(479)).isOver(after(479), LIMITS)).isFalse();
        assertThat(session.seen(after(479)).isOver(after(480), LIMITS)).isTrue();
    }

    @Test
    void itIsSealedAnewOnceAMinuteAtMost() {
        assertThat(session.isWorthKeepingAgain(NINE.plusSeconds(59))).isFalse();
        assertThat(session.isWorthKeepingAgain(NINE.plusSeconds(61))).isTrue();
    }

    @Test
    void tokensAreRenewedJustBeforeTheyEnd() {
        assertThat(session.needsNewTokens(NINE.plusSeconds(260))).isFalse();
        assertThat(session.needsNewTokens(NINE.plusSeconds(271))).isTrue();
    }
}
