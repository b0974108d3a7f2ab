package fr.prendresoin.catalog.formation.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import fr.prendresoin.catalog.OutboxRow;
import fr.prendresoin.catalog.formation.lifecycle.Forgetting;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.simulator.course.CourseFile;
import fr.prendresoin.testing.Engines;
import fr.prendresoin.testing.EventSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The life of courses, file after file, from the disk to the outbox and the topic. Each test has a source of its own.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FormationImportsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String DATABASE = "formation-imports-" + UUID.randomUUID();
    private static final int SOURCES = 20;

    @TempDir
    private Path folder;

    @Autowired
    private FormationImports imports;

    @Autowired
    private Absences absences;

    @Autowired
    private Runs runs;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private MortalClock clock;

    private final String source = "s" + counter++;
    private static int counter;

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> Engines.mongodb(DATABASE));
        properties.add("prendresoin.database", () -> DATABASE);
        properties.add("prendresoin.formations.batch", () -> "20");
        for (int i = 0; i < SOURCES; i++) {
            int number = i;
            properties.add("prendresoin.formations.sources.s" + i + ".name", () -> "Source " + number);
        }
    }

    @TestConfiguration
    static class Mortal {

        @Bean
        MortalClock clock() {
            return new MortalClock();
        }
    }

    @AfterEach
    void revive() {
        clock.revive();
    }

    @Test
    void aFileWithEveryFaultIsTakenInAndTheBooksBalance() throws IOException {
        Path file = folder.resolve("courses.xml.gz");
        CourseFile.write(file, 700, 7, DAY);

        Run first = take(file, true);

        assertThat(first.status()).isEqualTo(Run.DONE);
        Figures figures = first.figures();
        assertThat(figures.received()).isEqualTo(700);
        assertThat(figures.pending()).isZero();
        assertThat(first.isBalanced()).isTrue();
        assertThat(figures.published()).isGreaterThan(650);
        assertThat(figures.rejected()).containsKey("out-of-perimeter").doesNotContainKey("unreadable");
        assertThat(first.examples().get("out-of-perimeter")).hasSizeBetween(1, 3);
        assertThat(states("active")).hasSize((int) figures.published());
        List<OutboxRow> told = told();
        assertThat(told).hasSize((int) figures.published()).allMatch(row -> row.sequence() == 1);
        told.forEach(row -> EventSchemas.assertValid(row.topic(), row.type(), row.payload()));

        List<Document> states = states("active");
        Run again = take(file, true);

        assertThat(again.figures().unchanged()).isEqualTo(figures.published());
        assertThat(again.figures().rejected()).isEqualTo(figures.rejected());
        assertThat(told()).isEqualTo(told);
        assertThat(states("active")).isEqualTo(states);
    }

    @Test
    void whatChangedIsAmendedAndWhatCameOutOfThePerimeterIsWithdrawn() {
        List<String> courses = new ArrayList<>(LheoFile.courses(0, 30));
        take(courses, false);
        courses.set(3, LheoFile.course(3, "Aide-soignant de nuit", "20261102"));
        courses.set(5, courses.get(5).replace("J1501", "G1605"));
        courses.set(6, LheoFile.course(6, "-", "20261102"));

        Run run = take(courses, false);

        assertThat(run.figures().amended()).isEqualTo(1);
        assertThat(run.figures().unchanged()).isEqualTo(27);
        assertThat(run.figures().rejected()).isEqualTo(Map.of("out-of-perimeter", 1L, "no-title", 1L));
        assertThat(run.figures().withdrawn()).isEqualTo(Map.of("out-of-perimeter", 1L, "refused", 1L));
        assertThat(told(2))
                .extracting(row -> row.key() + " " + row.type().replaceAll(".*formation-|\\.v1", ""))
                .containsExactlyInAnyOrder(source + "-3 amended", source + "-5 withdrawn", source + "-6 withdrawn");
        told(2).forEach(row -> EventSchemas.assertValid(row.topic(), row.type(), row.payload()));
    }

    @Test
    void anOlderRecordSaysNothingNew() {
        take(List.of(LheoFile.course(1, "Nouveau titre", "20261102")), false);

        Run run = take(List.of(LheoFile.course(1, "Ancien titre", "20261101")), false);

        assertThat(run.figures().unchanged()).isEqualTo(1);
        assertThat(told()).hasSize(1);
    }

    @Test
    void aNumberStandsForOneCourse() {
        Run run = take(
                List.of(LheoFile.course(1, "Premier", "20261101"), LheoFile.course(1, "Second", "20261101")), false);

        assertThat(run.figures().published()).isEqualTo(1);
        assertThat(run.figures().rejected()).isEqualTo(Map.of("duplicate", 1L));
        assertThat(told()).singleElement().matches(row -> row.payload().contains("Premier"));
    }

    @Test
    void anImportThatDiesAnywhereGoesOnAndTellsEverythingOnce() throws IOException {
        List<String> courses = new ArrayList<>(LheoFile.courses(0, 150));
        courses.set(30, LheoFile.course(30, "-", "20261101"));
        take(courses, true);
        courses.removeAll(courses.subList(100, 105));
        courses.addAll(LheoFile.courses(200, 260));
        Path file = LheoFile.write(folder.resolve("mortal.xml"), courses);
        Run run = runs.start(source, file, FileMark.of(file), true);
        int deaths = 0;
        clock.dieAfter(0);
        while (dies(run)) {
            deaths++;
            assertThat(find(run).status()).isEqualTo(Run.RUNNING);
            assertThat(find(run).figures().pending()).isGreaterThanOrEqualTo(0);
            clock.dieAfter(deaths);
        }
        clock.revive();

        Run done = find(run);
        assertThat(deaths).isGreaterThan(3);
        assertThat(done.status()).isEqualTo(Run.DONE);
        assertThat(done.figures().received()).isEqualTo(205);
        assertThat(done.figures().published()).isEqualTo(60);
        assertThat(done.figures().unchanged()).isEqualTo(144);
        assertThat(done.figures().rejected()).isEqualTo(Map.of("no-title", 1L));
        assertThat(done.figures().withdrawn()).isEqualTo(Map.of("no-longer-listed", 5L));
        assertThat(done.isBalanced()).isTrue();
        assertThat(told()).extracting(row -> row.key() + " " + row.sequence()).doesNotHaveDuplicates();
        assertThat(told()).hasSize(149 + 60 + 5);
        assertThat(states("active")).hasSize(149 + 60 - 5);
    }

    private boolean dies(Run run) {
        try {
            imports.take(find(run));
            return false;
        } catch (MortalClock.Killed killed) {
            clock.revive();
            return true;
        }
    }

    @Test
    void aStartGoesOnWithWhatAStopInterrupted() throws IOException {
        Path file = LheoFile.write(folder.resolve("left.xml"), LheoFile.courses(0, 100));
        Run run = runs.start(source, file, FileMark.of(file), false);
        clock.dieAfter(2);
        assertThat(dies(run)).isTrue();
        assertThat(find(run).position()).isBetween(1L, 99L);

        imports.goOn();

        await().untilAsserted(() -> assertThat(find(run).status()).isEqualTo(Run.DONE));
        assertThat(find(run).figures().published()).isEqualTo(100);
        assertThat(find(run).resumed()).isEqualTo(1);
    }

    @Test
    void aFileThatChangedMeanwhileIsNotGoneOnWith() throws IOException {
        Path file = LheoFile.write(folder.resolve("changed.xml"), LheoFile.courses(0, 10));
        Run run = runs.start(source, file, FileMark.of(file), false);
        LheoFile.write(file, LheoFile.courses(0, 11));

        imports.take(run);

        assertThat(find(run).status()).isEqualTo(Run.FAILED);
        assertThat(find(run).reason()).contains("a changé depuis");
    }

    @Test
    void aCompleteFileWithdrawsWhatItLacksAndAPartialOneNothing() {
        take(LheoFile.courses(0, 100), true);

        assertThat(take(LheoFile.courses(0, 97), false).missing()).isZero();
        assertThat(states("active")).hasSize(100);

        Run complete = take(LheoFile.courses(0, 97), true);
        assertThat(complete.missing()).isEqualTo(3);
        assertThat(complete.figures().withdrawn()).isEqualTo(Map.of("no-longer-listed", 3L));
        assertThat(states("active")).hasSize(97);

        Run back = take(LheoFile.courses(0, 100), true);
        assertThat(back.figures().published()).isEqualTo(3);
        assertThat(told(3)).hasSize(3).allMatch(row -> row.type().endsWith("formation-published.v1"));
    }

    @Test
    void aMassDisappearanceWaitsForASecondCompleteFile() {
        take(LheoFile.courses(0, 100), true);

        Run alarm = take(LheoFile.courses(0, 60), true);
        assertThat(alarm.status()).isEqualTo(Run.AWAITING_AGREEMENT);
        assertThat(alarm.missing()).isEqualTo(40);
        assertThat(states("active")).hasSize(100);

        Run second = take(LheoFile.courses(5, 65), true);
        assertThat(second.status()).isEqualTo(Run.DONE);
        assertThat(find(alarm).status()).isEqualTo(Run.DONE);
        // 65 to 99 are missing twice; 0 to 4 once, and they are few.
        assertThat(second.figures().withdrawn()).isEqualTo(Map.of("no-longer-listed", 40L));
        assertThat(states("active")).hasSize(60);
    }

    @Test
    void aPersonCanAgreeToAMassDisappearanceUntilAnotherFileComes() {
        take(LheoFile.courses(0, 100), true);
        Run alarm = take(LheoFile.courses(0, 60), true);

        assertThat(absences.agree(alarm)).isEqualTo(40);

        assertThat(states("active")).hasSize(60);
        assertThat(find(alarm).status()).isEqualTo(Run.DONE);
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> absences.agree(find(alarm)));

        Run other = take(LheoFile.courses(0, 20), true);
        take(LheoFile.courses(0, 60), false);
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> absences.agree(find(other)));
    }

    @Test
    void aFileThatIsCutSaysWhereAndWithdrawsNothing() {
        take(LheoFile.courses(0, 100), true);
        String whole = String.join("", LheoFile.courses(0, 99)) + LheoFile.course(300, "Nouveau", "20261101");
        Path cut = LheoFile.write(
                folder.resolve("cut.xml"), "<lheo><offres>\n" + whole + "<formation numero=\"301\"><int");

        Run run = take(cut, true);

        assertThat(run.status()).isEqualTo(Run.FAILED);
        assertThat(run.reason()).contains("tronqué", "ligne 102", "Les 100 formations lues avant restent valables");
        assertThat(run.figures().published()).isEqualTo(1);
        assertThat(run.isBalanced()).isTrue();
        assertThat(states("active")).hasSize(101);
    }

    @Test
    void anOlderCompleteFileWithdrawsNothing() {
        List<String> courses = new ArrayList<>(LheoFile.courses(0, 50));
        courses.add(LheoFile.course(50, "Récente", "20261115"));
        take(courses, true);

        Run older = take(LheoFile.courses(0, 49), true);

        assertThat(older.status()).isEqualTo(Run.DONE);
        assertThat(older.reason()).contains("plus ancien");
        assertThat(states("active")).hasSize(51);
    }

    @Test
    void anOlderRecordThatIsRejectedWithdrawsNothing() {
        take(List.of(LheoFile.course(1, "Aide-soignant", "20261102")), false);

        Run older = take(List.of(LheoFile.course(1, "-", "20261101")), false);

        assertThat(older.figures().rejected()).isEqualTo(Map.of("no-title", 1L));
        assertThat(older.figures().withdrawn()).isEmpty();
        assertThat(states("active")).hasSize(1);
    }

    @Test
    void aDateToComeHoldsNothingOff() {
        take(List.of(LheoFile.course(1, "Ancien titre", "20991231"), LheoFile.course(2, "Autre", "20261101")), true);

        Run next = take(List.of(LheoFile.course(1, "Nouveau titre", "20261102")), true);

        assertThat(next.figures().amended()).isEqualTo(1);
        assertThat(next.figures().withdrawn()).isEqualTo(Map.of("no-longer-listed", 1L));
    }

    @Test
    void aYearAfterItsWithdrawalACourseIsForgottenAndItsNumberMayComeBack() {
        take(LheoFile.courses(0, 3), true);
        take(LheoFile.courses(0, 2), true);
        Instant now = clock.instant();
        clock.set(now.plus(Duration.ofDays(366)));
        try {
            forgetting.forget();

            assertThat(told(3))
                    .singleElement()
                    .matches(row -> row.payload().isEmpty()
                            && row.type().equals("fr.prendresoin.catalog.formation-forgotten.v1"));
            assertThat(take(LheoFile.courses(0, 3), true).figures().published()).isEqualTo(1);
            assertThat(told(4)).hasSize(1);
        } finally {
            clock.set(now);
        }
    }

    @Test
    void theTopicCarriesWhatTheOutboxHoldsByteForByte() {
        String prefix = DATABASE + ".";
        Engines.topics(prefix);
        take(LheoFile.courses(0, 25), true);
        take(LheoFile.courses(0, 24), true);
        List<OutboxRow> rows = told();
        try (var capture = Engines.capture(DATABASE, prefix);
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                Engines.kafka(),
                                "group.id",
                                DATABASE,
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            assertThat(capture).isNotNull();
            consumer.subscribe(List.of(prefix + "catalog.formation.v1"));
            var received = new HashMap<String, ConsumerRecord<String, byte[]>>();
            await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> received.put(message.key() + header(message, "ce_sequence"), message));
                assertThat(received)
                        .containsKeys(rows.stream()
                                .map(row -> row.key() + row.sequence())
                                .toArray(String[]::new));
            });
            assertThat(rows).hasSize(26).allSatisfy(row -> {
                ConsumerRecord<String, byte[]> message =
                        Objects.requireNonNull(received.get(row.key() + row.sequence()));
                assertThat(new String(message.value(), UTF_8)).isEqualTo(row.payload());
                assertThat(header(message, "ce_type")).isEqualTo(row.type());
                assertThat(header(message, "ce_subject")).isEqualTo(row.key());
                assertThat(header(message, "ce_source")).isEqualTo("/catalog-service");
            });
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }

    private Run take(List<String> courses, boolean complete) {
        return take(LheoFile.write(folder.resolve("file.xml"), courses), complete);
    }

    private Run take(Path file, boolean complete) {
        try {
            Run run = runs.start(source, file, FileMark.of(file), complete);
            imports.take(run);
            return find(run);
        } catch (IOException e) {
            throw new AssertionError(Files.exists(file) + " " + file, e);
        }
    }

    private Run find(Run run) {
        return runs.find(run.id()).orElseThrow();
    }

    private List<OutboxRow> told() {
        return OutboxRow.all(database).stream()
                .filter(row -> row.key().startsWith(source + "-"))
                .toList();
    }

    private List<OutboxRow> told(long sequence) {
        return told().stream().filter(row -> row.sequence() == sequence).toList();
    }

    private List<Document> states(String status) {
        return database.getCollection("formations")
                .find(Filters.and(Filters.eq("source", source), Filters.eq("status", status)))
                .into(new ArrayList<>());
    }
}
