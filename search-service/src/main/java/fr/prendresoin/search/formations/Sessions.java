package fr.prendresoin.search.formations;

import fr.prendresoin.search.formations.FormationState.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sessions of a course as they stand on a day. Those that can no longer be joined are not offered.
record Sessions(List<Session> toCome) {

    static Sessions on(LocalDate today, List<Session> sessions) {
        return new Sessions(sessions.stream()
                .filter(session -> session.offeredUntil() == null
                        || !session.offeredUntil().isBefore(today))
                .sorted(Comparator.comparing((Session session) -> joinable(session, today)))
                .toList());
    }

    /// The one that can be joined soonest; null when none is open to others.
    @Nullable Session next() {
        return toCome.stream()
                .filter(session -> !"closed".equals(session.recruitment()))
                .findFirst()
                .orElse(null);
    }

    /// From when on it can be joined: one without a date today when that is at any time, or else last.
    private static LocalDate joinable(Session session, LocalDate today) {
        LocalDate start = session.start();
        if (start == null) {
            return "permanent".equals(session.entry()) ? today : LocalDate.MAX;
        }
        return start.isBefore(today) ? today : start;
    }
}
