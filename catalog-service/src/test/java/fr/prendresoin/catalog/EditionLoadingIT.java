package fr.prendresoin.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Edition;
import fr.prendresoin.catalog.edition.EditionLoader;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.edition.StoredReference;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.platform.outbox.CurrentTrace;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.testing.Engines;
import fr.prendresoin.testing.EventSchemas;
import io.micrometer.tracing.Tracer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

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
                .containsExactly("{\"edition\":\"2026-11.2\",\"count\":119}");
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
                new EditionLoader(own, same, outbox(same)).load(SHIPPED);
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
        new EditionLoader(client, database, outbox(database)).load(edition);
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
        return new Edition(name, date, List.of(aggregates));
    }

    private static Aggregate metier(String slug, String content) {
        return Aggregate.published(Kind.METIER, slug, new State(slug, content), Map.of("slug", slug));
    }

    private record State(String slug, String content) {}
}
