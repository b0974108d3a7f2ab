package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.catalog.formation.Formation.Session;
import fr.prendresoin.catalog.formation.lheo.Element;
import fr.prendresoin.catalog.formation.lheo.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sessions of a course, by start. Those of the past stay, with the day on which they became so; those that their
/// source itself marks as over do not.
final class Sessions {

    private static final Comparator<Session> BY_START =
            Comparator.comparing(Session::start, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Session> sessions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /// @param place index of where it is taught, null when that is not known
    /// @param entry whether one starts with everybody or at any time
    void add(Element session, @Nullable Integer place, String entry) {
        if ("1".equals(session.extra("session-perimee"))) {
            return;
        }
        PartialDate start = PartialDate.of(session.text("periode", "debut"));
        PartialDate end = PartialDate.of(session.text("periode", "fin"));
        PartialDate opening = PartialDate.of(session.text("periode-inscription", "periode", "debut"));
        PartialDate closing = PartialDate.of(session.text("periode-inscription", "periode", "fin"));
        @Nullable LocalDate last = end == null || (start != null && end.last().isBefore(start.first())) ? null : end.last();
        sessions.add(new Session(
                id(session),
                start == null ? null : start.first(),
                last,
                start == null ? null : start.precision(),
                opening == null ? null : opening.first(),
                closing == null ? null : closing.last(),
                recruitment(session.text("etat-recrutement")),
                place,
                entry,
                offeredUntil(start, last, entry)));
    }

    private static @Nullable LocalDate offeredUntil(
            @Nullable PartialDate start, @Nullable LocalDate last, String entry) {
        if (entry.equals(Formation.PERMANENT)) {
            return last;
        }
        return start == null ? last : start.last();
    }

    private String id(Element session) {
        String number = session.attribute("numero");
        if (number != null && ids.add(number)) {
            return number;
        }
        int rank = sessions.size() + 1;
        while (!ids.add(String.valueOf(rank))) {
            rank++;
        }
        return String.valueOf(rank);
    }

    private static @Nullable String recruitment(@Nullable String code) {
        return switch (code) {
            case "1" -> "open";
            case "2" -> "closed";
            case "3" -> "suspended";
            case null, default -> null;
        };
    }

    List<Session> sorted() {
        return sessions.stream().sorted(BY_START).toList();
    }
}
