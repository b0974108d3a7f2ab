package fr.prendresoin.catalog.edition;

import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.outbox.OutboxEvent;

/// Closes a topic's part of an edition: whoever reads it has read all of it.
record EditionPublished(String edition, int count) {

    static final String KEY = "edition";
    private static final String TYPE = "fr.prendresoin.catalog.edition-published.v1";

    OutboxEvent event(String topic, long version) {
        return new OutboxEvent(topic, KEY, TYPE, version, JsonEvents.write(this));
    }
}
