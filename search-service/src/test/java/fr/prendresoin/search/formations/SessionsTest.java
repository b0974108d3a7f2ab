package fr.prendresoin.search.formations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.formations.FormationState.Session;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void oneThatIsJoinedAtAnyTimeComesBeforeThoseToWaitFor() {
        assertThat(ids(
                        session("unknown", null, "fixed-dates"),
                        session("tomorrow", TODAY.plusDays(1), "fixed-dates"),
                        session("later", TODAY.plusDays(30), "permanent"),
                        session("any-time", null, "permanent")))
                .containsExactly("any-time", "tomorrow", "later", "unknown");
    }

    private static List<String> ids(Session... sessions) {
        return Sessions.on(TODAY, List.of(sessions)).toCome().stream()
                .map(Session::id)
                .toList();
    }

    private static Session session(String id, @Nullable LocalDate start, String entry) {
        return new Session(id, start, null, null, null, null, "open", null, entry, null);
    }
}
