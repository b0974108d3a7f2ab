package fr.prendresoin.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What `contracts/asyncapi.yaml` says of the events: who tells which types, and who reads them.
public final class AsyncApi {

    static final JsonNode DOCUMENT = YAMLMapper.shared().readTree(Contracts.text("asyncapi.yaml"));

    private AsyncApi() {}

    /// The types that a service tells, by their topics.
    ///
    /// @param service such as `catalog-service`
    /// @return types such as `fr.prendresoin.catalog.metier-published.v1`
    public static Map<String, Set<String>> toldBy(String service) {
        return types("send", service);
    }

    /// The types that a service reads, by their topics.
    public static Map<String, Set<String>> readBy(String service) {
        return types("receive", service);
    }

    /// The topics of the operations of one kind, by the services whose operations they are.
    static Map<String, Set<String>> topics(String action) {
        var topics = new TreeMap<String, Set<String>>();
        for (JsonNode operation : DOCUMENT.path("operations").values()) {
            if (operation.path("action").asString().equals(action)) {
                topics.computeIfAbsent(operation.at("/tags/0/name").asString(), _ -> new TreeSet<>())
                        .add(target(operation.at("/channel/$ref").asString())
                                .path("address")
                                .asString());
            }
        }
        return topics;
    }

    /// What a reference within the document leads to; missing when it leads nowhere.
    static JsonNode target(String reference) {
        return DOCUMENT.at(reference.substring(1));
    }

    private static Map<String, Set<String>> types(String action, String service) {
        Set<String> topics = topics(action).getOrDefault(service, Set.of());
        var types = new TreeMap<String, Set<String>>();
        for (JsonNode channel : DOCUMENT.path("channels").values()) {
            String topic = channel.path("address").asString();
            if (topics.contains(topic)) {
                var names = new TreeSet<String>();
                channel.path("messages")
                        .forEach(message -> names.add(message.path("name").asString()));
                types.put(topic, names);
            }
        }
        return types;
    }
}
