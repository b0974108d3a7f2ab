package fr.prendresoin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.platform.inbox.Inbox;
import fr.prendresoin.testing.Engines;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class OutboxIT {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final OutboxEvent ADDED =
            new OutboxEvent("shop.shelf.v1", "shelf-1", "fr.prendresoin.shop.shelf-added.v1", 3, "{\"é\":1}");

    private static MongoClient client;
    private static MongoDatabase database;
    private static Outbox outbox;

    @BeforeAll
    static void open() {
        client = MongoClients.create(Engines.mongodb("platform-outbox"));
        database = client.getDatabase("platform-outbox-" + UUID.randomUUID());
        var noTracer = new StaticListableBeanFactory().getBeanProvider(io.micrometer.tracing.Tracer.class);
        outbox = new Outbox(database, "shop", new CurrentTrace(noTracer), NOON);
    }

    @AfterAll
    static void close() {
        database.drop();
        client.close();
    }

    @Test
    void anEventIsWrittenWithTheStateOrNotAtAll() {
        try (ClientSession session = client.startSession()) {
            assertThatThrownBy(() -> session.withTransaction(() -> {
                        outbox.append(session, List.of(ADDED));
                        throw new IllegalStateException("the state was refused");
                    }))
                    .hasMessage("the state was refused");
        }
        assertThat(told("shelf-refused")).isEmpty();
        assertThat(database.getCollection("outbox").countDocuments(new Document("sequence", "3")))
                .isZero();
    }

    @Test
    void everyAttributeOfTheEventIsThere() {
        append(new OutboxEvent("shop.shelf.v1", "shelf-2", ADDED.type(), 1, ADDED.payload()));

        Document document = told("shelf-2").getFirst();
        assertThat(document)
                .containsEntry("specversion", "1.0")
                .containsEntry("aggregatetype", "shop.shelf")
                .containsEntry("type", "fr.prendresoin.shop.shelf-added.v1")
                .containsEntry("source", "/shop")
                .containsEntry("subject", "shelf-2")
                .containsEntry("time", "2026-11-21T12:00:00Z")
                .containsEntry("sequence", "1")
                .containsEntry("contenttype", "application/json")
                .containsEntry("payload", "{\"é\":1}");
    }

    @Test
    void theOrderOfTheIdsIsTheOrderOfTheEvents() {
        List<String> sequences =
                IntStream.rangeClosed(1, 1_000).mapToObj(Integer::toString).toList();

        append(sequences.stream()
                .map(sequence -> new OutboxEvent(
                        "shop.shelf.v1", "shelf-3", ADDED.type(), Long.parseLong(sequence), ADDED.payload()))
                .toArray(OutboxEvent[]::new));

        assertThat(told("shelf-3"))
                .extracting(event -> event.getString("sequence"))
                .containsExactlyElementsOf(sequences);
    }

    @Test
    void outsideATransactionNothingIsTold() {
        try (ClientSession session = client.startSession()) {
            assertThatThrownBy(() -> outbox.append(session, List.of(ADDED))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theInboxLetsAnEffectHappenOnce() {
        var inbox = new Inbox(database, NOON);
        List<Boolean> answers = new ArrayList<>();
        for (int delivery = 0; delivery < 3; delivery++) {
            try (ClientSession session = client.startSession()) {
                answers.add(session.withTransaction(() -> inbox.once(session, "mailer", "event-1")));
            }
        }

        assertThat(answers).containsExactly(true, false, false);
    }

    @Test
    void anEffectThatFailedMayHappenLater() {
        var inbox = new Inbox(database, NOON);
        try (ClientSession session = client.startSession()) {
            assertThatThrownBy(() -> session.withTransaction(() -> {
                inbox.once(session, "mailer", "event-2");
                throw new IllegalStateException("the effect failed");
            }));
            assertThat(session.withTransaction(() -> inbox.once(session, "mailer", "event-2")))
                    .isTrue();
        }
    }

    private static void append(OutboxEvent... events) {
        try (ClientSession session = client.startSession()) {
            session.withTransaction(() -> {
                outbox.append(session, List.of(events));
                return events.length;
            });
        }
    }

    private static List<Document> told(String key) {
        return database.getCollection("outbox")
                .find(new Document("aggregateid", key))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }
}
