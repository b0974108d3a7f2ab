package fr.prendresoin.catalog.edition;

import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.outbox.OutboxEvent;
import java.util.List;
import java.util.stream.Stream;

/// Closes a topic's part of an edition: whoever reads it has read all of it.
record EditionPublished(String edition, int count) {

    static final String KEY = "edition";
    private static final String TYPE = "fr.prendresoin.catalog.edition-published.v1";

    static EditionPublished of(Edition edition, List<Aggregate> aggregates) {
        return new EditionPublished(edition.name(), aggregates.size());
    }

    String hash(List<Aggregate> aggregates) {
        return Hash.of(Stream.concat(
                        Stream.of(JsonEvents.write(this)), aggregates.stream().map(Aggregate::hash))
                .toList());
    }

    OutboxEvent event(String topic, long version) {
        return new OutboxEvent(topic, KEY, TYPE, version, JsonEvents.write(this));
    }
}
