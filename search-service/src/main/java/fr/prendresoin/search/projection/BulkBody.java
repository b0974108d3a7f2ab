package fr.prendresoin.search.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.search.engine.Lines;
import fr.prendresoin.search.index.Parts;
import java.util.List;
import java.util.zip.CRC32;

/// The body of a bulk request. The JSON of a visible state is spliced in as it came from the topic: it was parsed once
/// to be checked, and is never built again.
///
/// Every line bears the version of the event, so that the engine refuses what it has already or knows better:
/// redelivery and reordering change nothing.
final class BulkBody {

    private static final int AROUND_A_VALUE = 300;

    private final Lines bytes;

    private BulkBody(int size) {
        bytes = new Lines(size);
    }

    static Lines of(List<Change> changes) {
        var body = new BulkBody(changes.stream()
                .mapToInt(change -> change.message().serializedValueSize() + AROUND_A_VALUE)
                .sum());
        changes.forEach(body::add);
        return body.bytes;
    }

    private void add(Change change) {
        switch (change) {
            case Change.Visible visible -> add(visible);
            case Change.Withdrawn withdrawn -> add(withdrawn);
            case Change.Forgotten forgotten -> action("delete", forgotten.attributes());
        }
    }

    private void add(Change.Visible visible) {
        begin("active", visible.attributes());
        if (!visible.beside().isEmpty()) {
            text("," + visible.beside());
        }
        text(",\"" + visible.root() + "\":");
        oneLine(visible.message().value());
        text("}\n");
    }

    private void add(Change.Withdrawn withdrawn) {
        begin("withdrawn", withdrawn.attributes());
        text("," + withdrawn.stub().substring(1) + "\n");
    }

    private void begin(String status, EventAttributes attributes) {
        action("index", attributes);
        text("{\"status\":\"" + status + "\",\"sequence\":" + attributes.sequence() + ",\"fingerprint\":"
                + fingerprint(attributes) + ",\"part\":\"" + Parts.of(attributes.subject()) + "\",\"changedAt\":\""
                + attributes.time() + "\"");
    }

    private void action(String action, EventAttributes attributes) {
        text("{\"" + action + "\":{\"_id\":" + JsonEvents.write(attributes.subject()) + ",\"version\":"
                + attributes.sequence() + ",\"version_type\":\"external\"}}\n");
    }

    /// A line break may stand between two tokens of JSON, where a space says the same, but ends a line of this body.
    private void oneLine(byte[] json) {
        int written = 0;
        for (int i = 0; i < json.length; i++) {
            if (json[i] == '\n' || json[i] == '\r') {
                bytes.write(json, written, i - written);
                bytes.write(' ');
                written = i + 1;
            }
        }
        bytes.write(json, written, json.length - written);
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(UTF_8));
    }

    /// The sum of these over all visible documents tells in one query whether two sides hold the same.
    private static long fingerprint(EventAttributes attributes) {
        var crc = new CRC32();
        crc.update((attributes.subject() + ":" + attributes.sequence()).getBytes(UTF_8));
        return crc.getValue();
    }
}
