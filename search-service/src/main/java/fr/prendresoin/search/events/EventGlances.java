package fr.prendresoin.search.events;

import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.glance.Glance;
import fr.prendresoin.search.glance.Part;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Events among other things.
@Component
public final class EventGlances {

    private final EventReader reader;
    private final String alias;

    EventGlances(EventReader reader, Indexes indexes) {
        this.reader = reader;
        this.alias = indexes.of(Kind.EVENTS).alias();
    }

    /// The events that a search over all kinds finds.
    ///
    /// @param given the parameters of that search
    public Glance<EventCard> of(Map<String, String[]> given) {
        EventSearch search = reader.read(given);
        return new Glance<>(List.of(alias), EventQueries.page(search).exactly().json(), answer -> read(search, answer));
    }

    private static Part<EventCard> read(EventSearch search, JsonNode answer) {
        return new Part<>(
                Hits.total(answer),
                Hits.of(answer).stream()
                        .map(hit ->
                                EventCard.of(hit, search.now(), search.asked().around()))
                        .toList());
    }
}
