package fr.prendresoin.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a new index is made of: `index/settings.json` and the `mapping.json` of its kind. A change in one of them
/// takes effect with a rebuild.
final class IndexDefinition {

    private IndexDefinition() {}

    static ObjectNode of(Kind kind, int shards, int replicas) {
        ObjectNode settings = json("index/settings.json");
        ((ObjectNode) settings.path("index")).put("number_of_shards", shards).put("number_of_replicas", replicas);
        ObjectNode definition = JsonMapper.shared().createObjectNode();
        definition.set("settings", settings);
        definition.set("mappings", json(kind.word() + "/mapping.json"));
        return definition;
    }

    private static ObjectNode json(String resource) {
        return (ObjectNode) JsonMapper.shared().readTree(text(resource));
    }

    private static String text(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
