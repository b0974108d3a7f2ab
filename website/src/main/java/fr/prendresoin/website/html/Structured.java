package fr.prendresoin.website.html;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What pages say to programs: schema.org, as JSON-LD.
public final class Structured {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Structured() {}

    /// A document that may stand inside a `script` element, whatever its texts hold.
    public static String document(Map<String, Object> content) {
        return JSON.writeValueAsString(content)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
