package fr.prendresoin.search.projection;

import fr.prendresoin.search.engine.EngineRefusal;
import fr.prendresoin.search.engine.EngineUnavailable;
import fr.prendresoin.search.engine.SearchEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Writes changes in one bulk request, and tells what became of each.
@Component
public final class BulkWriter {

    private static final int CONFLICT = 409;
    private static final int BAD_DOCUMENT = 400;
    private static final int NOT_FOUND = 404;

    private final SearchEngine engine;

    BulkWriter(SearchEngine engine) {
        this.engine = engine;
    }

    /// What became of the changes.
    ///
    /// @param written documents that changed
    /// @param stale versions that the index had already, or knew better
    /// @param refused documents that the engine will never take
    public record Outcome(List<Change> written, int stale, List<Refusal> refused) {

        Outcome and(Outcome other) {
            return new Outcome(
                    Stream.concat(written.stream(), other.written.stream()).toList(),
                    stale + other.stale,
                    Stream.concat(refused.stream(), other.refused.stream()).toList());
        }
    }

    /// A record whose document the engine does not take, and why.
    public record Refusal(ConsumerRecord<String, byte[]> message, String reason) {}

    /// Writes every change that is newer than what the served index has.
    ///
    /// @param alias never an index: an index that is lost must not come back by itself, without its mapping
    /// @throws EngineUnavailable as below
    public Outcome writeServed(String alias, List<Change> changes) {
        return write(alias, "require_alias=true&", changes);
    }

    /// Writes every change that is newer than what an index has.
    ///
    /// @throws EngineUnavailable when at least one change could not be written for a reason that will pass;
    ///     whatever was written may be written again
    public Outcome write(String index, List<Change> changes) {
        return write(index, "", changes);
    }

    private Outcome write(String target, String options, List<Change> changes) {
        if (changes.isEmpty()) {
            return new Outcome(List.of(), 0, List.of());
        }
        try {
            return send(target, options, changes);
        } catch (EngineRefusal e) {
            if (!e.isAboutTheBody()) {
                throw e;
            }
            return withoutTheCulprit(target, options, changes, e);
        }
    }

    /// The engine refuses a request as a whole for the sake of one line. Halves find it.
    private Outcome withoutTheCulprit(String target, String options, List<Change> changes, EngineRefusal refusal) {
        if (changes.size() == 1) {
            return new Outcome(
                    List.of(),
                    0,
                    List.of(new Refusal(changes.getFirst().message(), String.valueOf(refusal.getMessage()))));
        }
        int half = changes.size() / 2;
        return write(target, options, changes.subList(0, half))
                .and(write(target, options, changes.subList(half, changes.size())));
    }

    private Outcome send(String target, String options, List<Change> changes) {
        JsonNode answer = engine.postLines(
                "/" + target + "/_bulk?" + options + "filter_path=items.*.status,items.*.error", BulkBody.of(changes));
        JsonNode items = answer.path("items");
        if (items.size() != changes.size()) {
            throw new EngineUnavailable("%d answers for %d changes".formatted(items.size(), changes.size()));
        }
        var written = new ArrayList<Change>(changes.size());
        var refused = new ArrayList<Refusal>();
        int stale = 0;
        for (int i = 0; i < items.size(); i++) {
            Change change = changes.get(i);
            JsonNode item = items.path(i).iterator().next();
            int status = item.path("status").asInt(0);
            if (status >= 200 && status < 300) {
                written.add(change);
            } else if (status == CONFLICT) {
                stale++;
            } else if (status == BAD_DOCUMENT && !isOfTheIndex(item)) {
                refused.add(new Refusal(change.message(), reason(item)));
            } else if (status == NOT_FOUND && change instanceof Change.Forgotten && !item.has("error")) {
                stale++;
            } else {
                throw new EngineUnavailable("a change was not written: " + status + " " + reason(item));
            }
        }
        return new Outcome(written, stale, refused);
    }

    /// A closed index takes no document; that is no fault of the document.
    private static boolean isOfTheIndex(JsonNode item) {
        return item.path("error").path("type").asString("").equals("index_closed_exception");
    }

    private static String reason(JsonNode item) {
        JsonNode error = item.path("error");
        String cause = error.path("caused_by").path("reason").asString("");
        return error.path("type").asString("") + ": " + error.path("reason").asString("")
                + (cause.isEmpty() ? "" : " (" + cause + ")");
    }
}
