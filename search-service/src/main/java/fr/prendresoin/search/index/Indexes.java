package fr.prendresoin.search.index;

import fr.prendresoin.search.engine.SearchEngine;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The index of each kind.
@Component
public final class Indexes {

    private final Map<Kind, SearchIndex> indexes = new EnumMap<>(Kind.class);

    Indexes(SearchEngine engine, IndexProperties properties, Clock clock) {
        for (Kind kind : Kind.values()) {
            indexes.put(kind, new SearchIndex(kind, engine, properties, clock));
        }
    }

    public SearchIndex of(Kind kind) {
        return Objects.requireNonNull(indexes.get(kind));
    }

    public Collection<SearchIndex> all() {
        return indexes.values();
    }
}
