package fr.prendresoin.search.events;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;
import static java.time.temporal.ChronoUnit.MINUTES;

import fr.prendresoin.search.index.SearchIndex;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What is still to come. An event that is over, or of which every session is cancelled, is neither shown nor counted:
/// no message is needed when time passes.
public final class Upcoming {

    private Upcoming() {}

    /// Finds the events that are not over now.
    public static JsonNode at(Clock clock) {
        return after(minute(clock));
    }

    static JsonNode after(Instant now) {
        return all(List.of(SearchIndex.VISIBLE, object("range", object("until", object("gt", now.toString())))));
    }

    /// The moment, to the minute, so that the same question asked twice is the same query.
    static Instant minute(Clock clock) {
        return clock.instant().truncatedTo(MINUTES);
    }
}
