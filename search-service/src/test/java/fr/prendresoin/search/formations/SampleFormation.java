package fr.prendresoin.search.formations;

import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.testing.ContractExamples;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A course in the making, as the catalogue would tell it.
public final class SampleFormation {

    private final LocalDate today = today();

    private final ObjectNode event;

    public SampleFormation(String id, String title) {
        String minimal = ContractExamples.of("catalog.formation.v1", "formation-published.v1")
                .get("minimal.json");
        event = (ObjectNode) JsonMapper.shared().readTree(minimal);
        event.put("id", id).put("title", title);
        List.of("places", "sessions", "metiers", "fundings", "certifications").forEach(event::putArray);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    public String id() {
        return event.path("id").stringValue();
    }

    public SampleFormation with(String field, Object value) {
        event.putPOJO(field, value);
        return this;
    }

    public SampleFormation in(String... communes) {
        for (String code : communes) {
            var commune = ReferenceSample.commune(code);
            event.withArray("places")
                    .addObject()
                    .put("commune", code)
                    .put("name", commune.name())
                    .put("department", commune.department())
                    .put("region", commune.region())
                    .put("latitude", commune.latitude())
                    .put("longitude", commune.longitude())
                    .put("precision", "commune");
        }
        return this;
    }

    /// A session that begins in some days, or began some days ago.
    SampleFormation starting(int days) {
        return session("s" + days, days, days + 200, "open", "fixed-dates");
    }

    SampleFormation session(String id, int start, int end, String recruitment, String entry) {
        event.withArray("sessions")
                .addObject()
                .put("id", id)
                .put("start", today.plusDays(start).toString())
                .put("end", today.plusDays(end).toString())
                .put("startPrecision", "day")
                .put("recruitment", recruitment)
                .put("entry", entry)
                .put(
                        "offeredUntil",
                        today.plusDays(entry.equals("permanent") ? end : start).toString());
        return this;
    }

    /// A session of which no day is known.
    SampleFormation undated(String id, String entry) {
        event.withArray("sessions")
                .addObject()
                .put("id", id)
                .put("recruitment", "open")
                .put("entry", entry);
        return this;
    }

    public String json() {
        return event.toString();
    }
}
