package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class EnginesIT {

    @Test
    void theDeclaredTopicsExistAndCanBeCopiedUnderAPrefix() throws Exception {
        Engines.topics("engines-it.");

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            Set<String> topics = admin.listTopics().names().get();
            assertThat(topics)
                    .contains("offers.raw.v1", "offers.offer.v1", "search-service.offers.offer.v1.dlt")
                    .contains("engines-it.offers.offer.v1", "engines-it.catalog.rome.v1")
                    .doesNotContain("engines-it.connect.configs");
            assertThat(admin.describeTopics(Set.of("engines-it.offers.offer.v1"))
                            .allTopicNames()
                            .get()
                            .values())
                    .allMatch(topic -> topic.partitions().size() == 6);
        }
    }

    /** The prefix is twice in it: a group has it, and so has the topic. */
    @Test
    void deadLettersUnderAPrefixAreNamedAsThePlatformNamesThem() throws Exception {
        String prefix = "engines-it-letters.";
        Engines.topics(prefix);

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            assertThat(admin.listTopics().names().get())
                    .contains(prefix + "search-service." + prefix + "offers.offer.v1.dlt")
                    .doesNotContain(prefix + "search-service.offers.offer.v1.dlt");
        }
    }

    @Test
    void topicsUnderAPrefixAreServed() throws Exception {
        String prefix = "t" + UUID.randomUUID() + ".";
        Engines.topics(prefix);

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            assertThat(admin.listOffsets(IntStream.range(0, 6)
                                    .mapToObj(partition -> new TopicPartition(prefix + "offers.offer.v1", partition))
                                    .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest())))
                            .all()
                            .get())
                    .hasSize(6);
        }
    }

    @Test
    void everyEngineAnswers() throws Exception {
        assertThat(get(Engines.opensearch() + "/_cluster/health")).contains("\"status\":\"green\"");
        assertThat(get(Engines.connect() + "/connector-plugins")).contains("MongoDbConnector");
        assertThat(Engines.mongodb("some-database")).matches("mongodb://127.0.0.1:\\d+/some-database\\?replicaSet=rs0");
    }

    private static String get(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
