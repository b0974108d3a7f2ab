package fr.prendresoin.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Edition;
import fr.prendresoin.catalog.edition.EditionLoader;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.Forms;
import fr.prendresoin.catalog.edition.History;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.edition.Origin;
import fr.prendresoin.catalog.edition.Published;
import fr.prendresoin.catalog.edition.Publishing;
import fr.prendresoin.catalog.edition.ReferenceChanges;
import fr.prendresoin.catalog.edition.StoredReference;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.outbox.CurrentTrace;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import fr.prendresoin.platform.state.Transactions;
import fr.prendresoin.testing.Engines;
import fr.prendresoin.testing.EventSchemas;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.JsonNode;

class EditionLoadingIT {

    private static final Edition SHIPPED = ShippedEdition.read(Families.read());
    private static final List<String> TOPICS = List.of(
            "catalog.rome.v1",
            "catalog.metier.v1",
            "catalog.territory.v1",
            "catalog.diploma.v1",
            "catalog.content.v1",
            "catalog.tension.v1",
            "catalog.search-tuning.v1");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final String name = "catalog-it-" + UUID.randomUUID();
    private final TickingClock clock = new TickingClock();
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void connect() {
        client = MongoClients.create(Engines.mongodb(name));
        database = client.getDatabase(name);
    }

    @AfterEach
    void disconnect() {
        database.drop();
        client.close();
    }

    @Test
    void firstLoadTellsEverythingAndThenTheEdition() {
        load(SHIPPED);
        List<OutboxRow> rows = OutboxRow.all(database);
        assertThat(rows).hasSize(SHIPPED.aggregates().size() + TOPICS.size()).allMatch(row -> row.sequence() == 1);
        rows.forEach(row -> EventSchemas.assertValid(row.topic(), row.type(), row.payload()));
        for (String topic : TOPICS) {
            assertThat(rows.stream()
                            .filter(row -> row.topic().equals(topic))
                            .toList()
                            .getLast())
                    .matches(OutboxRow::isEdition);
        }
        assertThat(rows.stream().filter(row -> row.told().equals("catalog.territory.v1/edition")))
                .extracting(OutboxRow::payload)
                .containsExactly("{\"edition\":\"2026-11.6\",\"count\":119}");
        assertThat(rows)
                .extracting(OutboxRow::key)
                .contains("department:2A", "region:84", "J1501", "aide-soignant", "DEAS", "cpf", "synonyms", "boosts");
    }

    @Test
    void sameEditionAgainWritesNothing() {
        Edition edition = edition("2026-11", TODAY, metier("a", "1"), metier("b", "1"));
        load(edition);
        Object claim = database.getCollection("edition-claim").find().first();
        load(edition);
        assertThat(told()).containsExactlyInAnyOrder("a 1", "b 1", "edition 1");
        assertThat(database.getCollection("edition-claim").find().first()).isEqualTo(claim);
    }

    @Test
    void newEditionTellsItsChangesOnly() {
        load(edition("2026-11", TODAY, metier("same", "1"), metier("changed", "1"), metier("gone", "1")));
        database.getCollection("outbox").drop();
        load(edition("2026-12", TODAY.plusDays(30), metier("same", "1"), metier("changed", "2"), metier("new", "1")));
        assertThat(told()).containsExactlyInAnyOrder("changed 2", "new 1", "gone 2", "edition 2");
        OutboxRow gone = row("gone");
        assertThat(gone.type()).isEqualTo("fr.prendresoin.catalog.metier-withdrawn.v1");
        EventSchemas.assertValid(gone.topic(), gone.type(), gone.payload());
        assertThat(new StoredReference(database).all(Kind.METIER, State.class))
                .extracting(State::slug)
                .containsExactlyInAnyOrder("same", "changed", "new");
    }

    @Test
    void withdrawnAggregateThatComesBackIsPublishedAgain() {
        load(edition("2026-11", TODAY, metier("a", "1"), metier("b", "1")));
        load(edition("2026-12", TODAY.plusDays(30), metier("a", "1")));
        load(edition("2027-01", TODAY.plusDays(60), metier("a", "1"), metier("b", "1")));
        assertThat(told()).containsExactlyInAnyOrder("a 1", "b 1", "edition 1", "b 2", "edition 2", "b 3", "edition 3");
    }

    @Test
    void newNameAloneIsTold() {
        load(edition("2026-11", TODAY, metier("a", "1")));
        load(edition("2026-11.1", TODAY, metier("a", "1")));
        assertThat(told()).containsExactlyInAnyOrder("a 1", "edition 1", "edition 2");
    }

    @Test
    void olderEditionChangesNothing() {
        load(edition("2026-12", TODAY.plusDays(30), metier("a", "2")));
        load(edition("2026-11", TODAY, metier("a", "1"), metier("b", "1")));
        assertThat(told()).containsExactlyInAnyOrder("a 1", "edition 1");
        assertThat(new StoredReference(database).all(Kind.METIER, State.class)).containsExactly(new State("a", "2"));
    }

    @Test
    void editStaysInForceOverALaterEditionThatChangesTheSame() {
        load(edition("2026-11", TODAY, metier("a", "1")));
        publish("a", "edited");
        load(edition("2026-12", TODAY.plusDays(30), metier("a", "2")));
        Published a = published("a");
        assertThat(a.state()).contains("edited");
        assertThat(a.shipped()).contains("\"2\"");
        assertThat(a.isEdited()).isTrue();
        assertThat(a.isChangedBelow()).isTrue();
        assertThat(told()).containsExactlyInAnyOrder("a 1", "edition 1", "a 2", "edition 2", "edition 3");
        load(edition("2026-12", TODAY.plusDays(30), metier("a", "2")));
        assertThat(told()).hasSize(5);
    }

    @Test
    void editionThatSaysWhatEditorsSaidHasTheDocumentBack() {
        load(edition("2026-11", TODAY, metier("a", "1")));
        publish("a", "2");
        load(edition("2026-12", TODAY.plusDays(30), metier("a", "2")));
        assertThat(published("a").isEdited()).isFalse();
        load(edition("2027-01", TODAY.plusDays(60), metier("a", "3")));
        assertThat(published("a").state()).contains("\"3\"");
        assertThat(told())
                .containsExactlyInAnyOrder("a 1", "edition 1", "a 2", "edition 2", "edition 3", "a 3", "edition 4");
    }

    /// A compacted topic holds the last of each key, and readers take nothing over before its edition.
    @Test
    void whatEditorsPublishIsFollowedByItsEdition() {
        Edition edition = edition("2026-11", TODAY, metier("a", "1"), metier("b", "1"));
        load(edition);
        publish("a", "edited");
        assertThat(told()).endsWith("a 2", "edition 2");
        OutboxRow again = row("edition", 2);
        assertThat(again.payload()).isEqualTo("{\"edition\":\"2026-11\",\"count\":2}");
        EventSchemas.assertValid(again.topic(), again.type(), again.payload());
        load(edition);
        assertThat(told()).hasSize(5);
    }

    @Test
    void publicationThatNoEditionFollowedIsFollowedByOneAtTheNextStart() {
        Edition edition = edition("2026-11", TODAY, metier("a", "1"));
        load(edition);
        Document before = database.getCollection("editions").find().first();
        publish("a", "edited");
        database.getCollection("editions").replaceOne(new Document(), before);
        database.getCollection("outbox").deleteOne(new Document("aggregateid", "edition").append("sequence", "2"));
        load(edition);
        assertThat(told()).containsExactlyInAnyOrder("a 1", "edition 1", "a 2", "edition 2");
    }

    @Test
    void editIsToldAgainWhenWhatItRefersToChanges() {
        load(edition("2026-11", TODAY, metier("a", "1")));
        publish("a", "edited");
        load(new Edition(
                "2026-12", TODAY.plusDays(30), List.of(metier("a", "1")), new Forms(List.of(new TestForm("renamed")))));
        assertThat(row("a", 3).payload()).contains("renamed");
        assertThat(published("a").state()).contains("edited");
    }

    @Test
    void editionThatDropsAnEditedDocumentWithdrawsIt() {
        load(edition("2026-11", TODAY, metier("a", "1"), metier("b", "1")));
        publish("a", "edited");
        load(edition("2026-12", TODAY.plusDays(30), metier("b", "1")));
        assertThat(row("a", 3).type()).endsWith("metier-withdrawn.v1");
        assertThat(new StoredReference(database).withdrawn(Kind.METIER)).containsExactly("a");
        assertThat(new History(database).of(Kind.METIER, "a"))
                .extracting(History.Entry::version)
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void publicationAndLoadThatMeetLoseNothing() throws Exception {
        load(edition("2026-11", TODAY, metier("a", "1")));
        Edition next = edition("2026-12", TODAY.plusDays(30), metier("a", "2"));
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> loading = () -> {
                load(next);
                return "loaded";
            };
            Callable<String> publishing = () -> {
                publish("a", "edited");
                return "published";
            };
            assertThat(both.invokeAll(List.of(loading, publishing)))
                    .allSatisfy(done -> assertThat(done.get()).isNotNull());
        }
        assertThat(published("a").state()).contains("edited");
        assertThat(published("a").shipped()).contains("\"2\"");
        assertThat(OutboxRow.all(database).stream()
                        .filter(row -> row.key().equals("a"))
                        .map(OutboxRow::sequence))
                .doesNotHaveDuplicates();
    }

    @Test
    void loadThatDiesAfterAnyTransactionIsFinishedByTheNext() {
        int starts = 0;
        Throwable died;
        do {
            clock.stopAfter(1);
            died = catchThrowable(() -> load(SHIPPED));
            starts++;
        } while (died instanceof TickingClock.Stopped);
        assertThat(died).isNull();
        assertThat(starts).isGreaterThan(10);
        assertToldOnce();
    }

    @Test
    void instancesThatStartTogetherTellEverythingOnce() throws Exception {
        Callable<String> start = () -> {
            try (MongoClient own = MongoClients.create(Engines.mongodb(name))) {
                MongoDatabase same = own.getDatabase(name);
                new EditionLoader(new Transactions(own), same, outbox(same), Clock.systemUTC()).load(SHIPPED);
                return "loaded";
            }
        };
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(instances.invokeAll(List.of(start, start, start)))
                    .allSatisfy(instance -> assertThat(instance.get()).isEqualTo("loaded"));
        }
        assertToldOnce();
    }

    private void assertToldOnce() {
        List<OutboxRow> rows = OutboxRow.all(database);
        assertThat(rows).extracting(OutboxRow::told).doesNotHaveDuplicates();
        assertThat(rows).hasSize(SHIPPED.aggregates().size() + TOPICS.size()).allMatch(row -> row.sequence() == 1);
        assertThat(database.getCollection("reference").countDocuments())
                .isEqualTo(SHIPPED.aggregates().size());
    }

    private void load(Edition edition) {
        new EditionLoader(new Transactions(client), database, outbox(database), Clock.systemUTC()).load(edition);
    }

    private Outbox outbox(MongoDatabase of) {
        var noTracer = new StaticListableBeanFactory().getBeanProvider(Tracer.class);
        return new Outbox(of, "catalog-service", new CurrentTrace(noTracer), clock);
    }

    private Stream<String> told() {
        return OutboxRow.all(database).stream().map(row -> row.key() + " " + row.sequence());
    }

    private OutboxRow row(String key) {
        return OutboxRow.all(database).stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Edition edition(String name, LocalDate date, Aggregate... aggregates) {
        return new Edition(name, date, List.of(aggregates), new Forms(List.of(new TestForm("a"))));
    }

    /// What editors do at last.
    private void publish(String slug, String content) {
        var publishing = new Publishing(
                database, outbox(database), new Forms(List.of(new TestForm("a"))), new ReferenceChanges(database));
        try (ClientSession session = client.startSession()) {
            session.withTransaction(() -> {
                Published current = publishing.find(session, Kind.METIER, slug).orElseThrow();
                publishing.publish(
                        session,
                        current,
                        metier(slug, content).state(),
                        Origin.editors("alix", "sacha", "alix", Instant.parse("2026-11-22T12:00:00Z")));
                return slug;
            });
        }
    }

    private Published published(String slug) {
        return new Publishing(database, outbox(database), new Forms(List.of()), new ReferenceChanges(database))
                .find(Kind.METIER, slug)
                .orElseThrow();
    }

    private OutboxRow row(String key, long sequence) {
        return OutboxRow.all(database).stream()
                .filter(candidate -> candidate.key().equals(key) && candidate.sequence() == sequence)
                .findFirst()
                .orElseThrow();
    }

    /// @param name of something that every document refers to
    private record TestForm(String name) implements Form {

        @Override
        public Kind kind() {
            return Kind.METIER;
        }

        @Override
        public List<FieldError> faults(String id, JsonNode document) {
            return List.of();
        }

        @Override
        public Aggregate aggregate(String json) {
            State state = JsonEvents.read(json.getBytes(UTF_8), State.class);
            return Aggregate.published(Kind.METIER, state.slug(), state, Map.of("slug", state.slug(), "name", name));
        }

        @Override
        public String title(String state) {
            return name;
        }
    }

    private static Aggregate metier(String slug, String content) {
        return new TestForm("a").aggregate(JsonEvents.write(new State(slug, content)));
    }

    private record State(String slug, String content) {}
}
