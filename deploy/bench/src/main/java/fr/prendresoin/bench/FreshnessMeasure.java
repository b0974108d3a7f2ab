package fr.prendresoin.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/// From a change in the feed to the answer of the search: one offer at a time, pushed through on demand.
record FreshnessMeasure(Platform platform, Report report) {

    private static final int OFFERS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void run() {
        report.title("Freshness: from the crawler's sight to the search");
        double[] total = new double[OFFERS];
        double[] transaction = new double[OFFERS];
        double[] capture = new double[OFFERS];
        double[] index = new double[OFFERS];
        try (Topic topic = new Topic(platform.bootstrapServers(), "offers.offer.v1")) {
            KafkaConsumer<String, byte[]> events = topic.atEnd();
            for (int i = 0; i < OFFERS; i++) {
                String id = "ft-"
                        + Http.post(platform.url("feed-simulator") + "/control/offers", "{\"rome\":\"J1501\"}")
                                .get("id")
                                .asString();
                Instant seen = Instant.now();
                Http.post(platform.url("offer-ingest-service") + "/ops/offers/" + id + "/refresh", "");
                Until.holds(id, PATIENCE, Duration.ofMillis(5), () -> isFound(id));
                Instant searchable = Instant.now();
                ConsumerRecord<String, byte[]> event = event(events, id);
                Instant committed = Instant.parse(
                        new String(event.headers().lastHeader("ce_time").value(), UTF_8));
                Instant captured = Instant.ofEpochMilli(event.timestamp());
                total[i] = millis(seen, searchable);
                transaction[i] = millis(seen, committed);
                capture[i] = millis(committed, captured);
                index[i] = millis(captured, searchable);
            }
        }
        report.line("in all: %s", Sample.of(total));
        report.line("fetch, log, normalise, transaction: %s", Sample.of(transaction));
        report.line("capture to the topic: %s", Sample.of(capture));
        report.line("projection until searchable: %s", Sample.of(index));
    }

    /// As a person finds it: the newest offers of its work.
    private boolean isFound(String id) {
        return Http.get(platform.url("gateway") + "/api/offers?rome=J1501&sort=date&size=5")
                .get("items")
                .valueStream()
                .anyMatch(card -> card.get("id").asString().equals(id));
    }

    private static ConsumerRecord<String, byte[]> event(KafkaConsumer<String, byte[]> events, String key) {
        Map<String, ConsumerRecord<String, byte[]>> seen = new HashMap<>();
        Until.holds("the event of " + key, PATIENCE, Duration.ZERO, () -> {
            events.poll(Duration.ofMillis(50)).forEach(event -> seen.put(event.key(), event));
            return seen.containsKey(key);
        });
        return Objects.requireNonNull(seen.get(key));
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }
}
