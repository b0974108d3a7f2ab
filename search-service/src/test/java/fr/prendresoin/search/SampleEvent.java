package fr.prendresoin.search;

import fr.prendresoin.testing.ContractExamples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Something to attend in the making, as its organiser would have it told: at distance and without a session, until
/// said otherwise.
public final class SampleEvent {

    public static final String PUBLISHED = "fr.prendresoin.events.event-published.v1";
    public static final String WITHDRAWN = "fr.prendresoin.events.event-withdrawn.v1";

    private final Instant now = Instant.now();
    private final ObjectNode event;

    public SampleEvent(String id, String title) {
        String minimal =
                ContractExamples.of("events.event.v1", "event-published.v1").get("minimal.json");
        event = (ObjectNode) JsonMapper.shared().readTree(minimal);
        event.put("id", id).put("title", title);
        event.putArray("sessions");
    }

    public String id() {
        return event.path("id").stringValue();
    }

    public SampleEvent with(String field, Object value) {
        event.putPOJO(field, value);
        return this;
    }

    public SampleEvent about(String... metiers) {
        return with("metiers", List.of(metiers));
    }

    /// Held there, and nowhere else.
    public SampleEvent in(String code) {
        var commune = ReferenceSample.commune(code);
        event.put("modality", "on-site")
                .putObject("place")
                .put("commune", code)
                .put("name", commune.name())
                .put("department", commune.department())
                .put("region", commune.region())
                .put("latitude", commune.latitude())
                .put("longitude", commune.longitude())
                .put("precision", "commune");
        return this;
    }

    /// A session of two hours that begins in some hours, or began some hours ago.
    public SampleEvent starting(int hours) {
        return starting(hours, "open");
    }

    public SampleEvent starting(int hours, String status) {
        Instant start = now.plus(Duration.ofHours(hours));
        event.withArray("sessions")
                .addObject()
                .put("id", "s" + hours)
                .put("start", start.toString())
                .put("end", start.plus(Duration.ofHours(2)).toString())
                .put("timezone", "Europe/Paris")
                .put("status", status);
        return this;
    }

    public String json() {
        return event.toString();
    }
}
