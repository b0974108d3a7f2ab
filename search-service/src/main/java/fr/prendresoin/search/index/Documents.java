package fr.prendresoin.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.search.engine.QueryEngine;
import java.net.URLEncoder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Looks up one document by its id.
@Component
public final class Documents {

    private static final int SHOWN = 100;

    private final QueryEngine engine;
    private final Indexes indexes;

    Documents(QueryEngine engine, Indexes indexes) {
        this.engine = engine;
        this.indexes = indexes;
    }

    public Document find(Kind kind, String id) {
        if (!SearchIndex.canHold(id)) {
            return absent(id);
        }
        JsonNode document = engine.get("/" + indexes.of(kind).alias() + "/_doc/" + URLEncoder.encode(id, UTF_8));
        if (!document.path("found").asBoolean(false)) {
            return absent(id);
        }
        JsonNode source = document.path("_source");
        return source.path("status").asString("").equals("withdrawn")
                ? new Document.Withdrawn(source)
                : new Document.Visible(document);
    }

    private static Document.Absent absent(String id) {
        return new Document.Absent(id.length() > SHOWN ? id.substring(0, SHOWN) + "…" : id);
    }
}
