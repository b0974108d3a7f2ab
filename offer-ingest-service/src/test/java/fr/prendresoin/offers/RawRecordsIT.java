package fr.prendresoin.offers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.offers.lifecycle.Forgetting;
import fr.prendresoin.testing.EventSchemas;
import fr.prendresoin.testing.HttpAnswers;
import fr.prendresoin.testing.HttpContracts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the service does with single records, whoever sent them.
class RawRecordsIT {

    private static Topics topics;
    private static Service service;
    private static int ids;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        topics = new Topics();
        service = new Service(topics.prefix(), "http://127.0.0.1:9").start();
    }

    @AfterAll
    static void stop() {
        service.close();
        topics.close();
    }

    /// Runs first or not: whatever was sent before waits for the reference.
    private static void withReference() {
        if (service.get("/ops/pipelines/offers").get("waitingFor").size() > 0) {
            assertThat(service.health("readiness")).isEqualTo("OUT_OF_SERVICE");
            topics.publishReference();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> service.health("readiness").equals("UP"));
        }
    }

    @Test
    void theSameRecordTwiceIsUnchangedTheSecondTime() {
        String id = id();
        send("twice", id, offer(id, "Aide-soignant"));
        send("twice", id, offer(id, "Aide-soignant"));
        withReference();

        sentinel();

        assertThat(eventsOf(id)).containsExactly("offer-published.v1/1");
    }

    @Test
    void theLastRecordOfAnOfferInABatchCounts() {
        withReference();
        String id = id();
        send("order", id, offer(id, "Aide-soignant"));
        send("order", id, offer(id, "Aide-soignant de nuit"));
        send("order", id, offer(id, "Ministre du culte", "K1212"));
        send("order", id, offer(id, "Aide-soignant"));

        sentinel();

        assertThat(eventsOf(id))
                .containsExactly(
                        "offer-published.v1/1", "offer-amended.v1/2", "offer-withdrawn.v1/3", "offer-published.v1/4");
        assertThat(service.outbox().stream()
                        .filter(event -> event.getString("type").endsWith("withdrawn.v1"))
                        .map(event -> event.getString("payload")))
                .allSatisfy(payload -> EventSchemas.assertValid("offers.offer.v1", "offer-withdrawn.v1", payload))
                .anySatisfy(payload -> assertThat(payload).contains("\"reason\":\"out-of-perimeter\""));
    }

    @Test
    void anOlderRecordAfterANewerOneSaysNothingNew() {
        withReference();
        String id = id();
        fetched("2026-11-10T10:05:00Z", id, offer(id, "Aide-soignant de nuit"));
        fetched("2026-11-10T10:00:00Z", id, offer(id, "Aide-soignant"));
        fetched("2026-11-10T10:04:59Z", id, offer(id, "Ministre du culte", "K1212"));

        sentinel();

        assertThat(eventsOf(id)).containsExactly("offer-published.v1/1");
    }

    @Test
    void aRecordFetchedBeforeAWithdrawalBringsNothingBack() {
        withReference();
        String id = id();
        fetched("2026-11-10T10:00:00Z", id, offer(id, "Aide-soignant"));
        fetched("2026-11-10T10:10:00Z", id, offer(id, "Ministre du culte", "K1212"));
        fetched("2026-11-10T10:09:00Z", id, offer(id, "Aide-soignant de nuit"));
        sentinel();

        assertThat(eventsOf(id)).containsExactly("offer-published.v1/1", "offer-withdrawn.v1/2");

        fetched("2026-11-10T10:11:00Z", id, offer(id, "Aide-soignant de nuit"));
        sentinel();

        assertThat(eventsOf(id)).hasSize(3).last().isEqualTo("offer-published.v1/3");
    }

    @Test
    void aWithdrawnOfferIsForgottenAfterAYear() {
        withReference();
        String old = id();
        String recent = id();
        for (String id : List.of(old, recent)) {
            fetched("2026-11-10T10:00:00Z", id, offer(id, "Aide-soignant"));
            fetched("2026-11-10T10:10:00Z", id, offer(id, "Ministre du culte", "K1212"));
        }
        sentinel();
        withdrawnAgo(old, Duration.ofDays(366));
        withdrawnAgo(recent, Duration.ofDays(364));

        service.bean(Forgetting.class).forget();
        service.bean(Forgetting.class).forget();

        assertThat(eventsOf(recent)).hasSize(2);
        assertThat(eventsOf(old)).hasSize(3).last().isEqualTo("offer-forgotten.v1/3");
        assertThat(service.outbox())
                .filteredOn(event -> event.getString("type").endsWith("forgotten.v1"))
                .extracting(event -> event.getString("payload"))
                .containsExactly("");
        assertThat(service.collection("offers")
                        .find(new Document("_id", "ft-" + old))
                        .first())
                .containsEntry("status", "forgotten")
                .doesNotContainKey("facts");

        fetched("2026-11-12T10:00:00Z", old, offer(old, "Aide-soignant"));
        sentinel();

        assertThat(eventsOf(old)).last().isEqualTo("offer-published.v1/4");
    }

    private static void withdrawnAgo(String id, Duration ago) {
        service.collection("offers")
                .updateOne(
                        new Document("_id", "ft-" + id),
                        new Document(
                                "$set",
                                new Document(
                                        "withdrawn.at", Date.from(Instant.now().minus(ago)))));
    }

    @Test
    void aFileOfLastWeekTurnsNothingBackAndResurrectsNothing() throws IOException {
        withReference();
        String live = id();
        String gone = id();
        fetched("2026-11-10T10:00:00Z", live, offer(live, "Aide-soignant"));
        fetched("2026-11-10T10:00:00Z", gone, offer(gone, "Aide-soignant"));
        fetched("2026-11-10T10:10:00Z", gone, offer(gone, "Ministre du culte", "K1212"));
        sentinel();

        JsonNode late = imported(
                write("hier.json", "[" + changed(live, "2026-11-05") + "," + changed(gone, "2026-11-05") + "]"));

        assertThat(late.get("unchanged").asLong()).isEqualTo(2);
        assertThat(eventsOf(live)).hasSize(1);
        assertThat(eventsOf(gone)).hasSize(2);

        JsonNode current = imported(
                write("ce-jour.json", "[" + changed(live, "2026-11-11") + "," + changed(gone, "2026-11-11") + "]"));

        assertThat(current.get("amended").asLong()).isEqualTo(1);
        assertThat(current.get("published").asLong()).isEqualTo(1);
    }

    @Test
    void whatIsReceivedWhileTheNormalisingIsPausedWaits() throws IOException {
        withReference();
        String id = id();
        assertThat(service.put("/ops/normalising", "{\"paused\":true}")
                        .get("paused")
                        .asBoolean())
                .isTrue();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get("/ops/pipelines/offers")
                        .at("/lag/raw/paused")
                        .asBoolean());

        String run = startImport(write("attente.json", "[" + text(id) + "]"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                service.get("/ops/runs/" + run).get("pending").asLong())
                        .isEqualTo(1));
        assertThat(eventsOf(id)).isEmpty();

        assertThat(service.put("/ops/normalising", "{\"paused\":false}")
                        .get("paused")
                        .asBoolean())
                .isFalse();
        await().atMost(Duration.ofSeconds(30)).until(() -> !eventsOf(id).isEmpty());
        assertThat(ended(run).get("pending").asLong()).isZero();
        assertThat(service.refusedToPut("/ops/normalising", "{}", 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("paused");
    }

    @Test
    void aLookAtASourceThatDoesNotAnswerSaysSo() {
        withReference();

        JsonNode run = service.crawl("incremental");

        assertThat(run.get("status").asString()).isEqualTo("partial");
        assertThat(run.get("reason").asString()).startsWith("la source ne répond pas");
    }

    @Test
    void poisonGoesToTheDeadLettersAndWhatFollowsIsTakenIn() {
        withReference();
        String after = id();
        int dead = topics.deadLettersOf("offers.raw.v1").size();
        topics.raw("poison", "ft-P1", "not json".getBytes(UTF_8));
        topics.raw("poison", "ft-P2", "{\"id\":\"P2\"}".getBytes(UTF_8));
        topics.raw("poison", "ft-P3", offer("P4", "Aide-soignant"));
        send("poison", after, offer(after, "Aide-soignant"));

        sentinel();

        assertThat(eventsOf(after)).hasSize(1);
        await().untilAsserted(
                        () -> assertThat(topics.deadLettersOf("offers.raw.v1")).hasSize(dead + 3));
        assertThat(topics.deadLettersOf("offers.raw.v1").get(dead).value())
                .asString(UTF_8)
                .isEqualTo("not json");
    }

    @Test
    void anUnknownFieldDisturbsNobody() {
        withReference();
        String id = id();
        send(
                "field",
                id,
                new String(offer(id, "Aide-soignant"), UTF_8)
                        .replaceFirst("\\{", "{\"demain\":{\"a\":1},")
                        .getBytes(UTF_8));

        sentinel();

        assertThat(eventsOf(id)).hasSize(1);
    }

    @Test
    void aForeignRecordIsADeadLetterAndNotABatchOfThem() {
        withReference();
        String id = id();
        int dead = topics.deadLettersOf("offers.raw.v1").size();
        topics.event("offers.raw.v1", "whatever.v1", "ft-X", 1, "{}".getBytes(UTF_8));
        send("foreign", id, offer(id, "Aide-soignant"));

        sentinel();

        assertThat(eventsOf(id)).hasSize(1);
        await().untilAsserted(
                        () -> assertThat(topics.deadLettersOf("offers.raw.v1")).hasSize(dead + 1));
    }

    @Test
    void aBatchThatComesAgainCountsNothingTwice() {
        withReference();
        String id = id();
        send("again", id, offer(id, "Aide-soignant"));
        sentinel();
        List<Document> states = service.all("offers");
        List<Document> events = service.outbox();
        List<Document> deliveries = service.all("deliveries");

        service.stop();
        topics.rewind();
        service.start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.health("readiness").equals("UP"));
        await().atMost(Duration.ofSeconds(30)).until(topics::isReadToTheEnd);

        assertThat(service.all("offers")).isEqualTo(states);
        assertThat(service.outbox()).isEqualTo(events);
        assertThat(service.all("deliveries")).isEqualTo(deliveries);
    }

    @Test
    void aSearchAnswerIsImported() throws IOException {
        withReference();
        String one = id();
        String two = id();
        Path file =
                write("offres.json", "{\"resultats\":[" + text(one) + "," + text(two) + ",{\"x\":1},{\"id\":\"Q1\"}]}");

        JsonNode done = imported(file);

        assertThat(done.get("status").asString()).isEqualTo("done");
        assertThat(done.get("received").asLong()).isEqualTo(4);
        assertThat(done.get("published").asLong()).isEqualTo(2);
        assertThat(done.at("/rejected/unreadable").asLong()).isEqualTo(1);
        assertThat(done.at("/rejected/malformed").asLong()).isEqualTo(1);
        assertThat(done.at("/examples/unreadable/0/what").asString()).isEqualTo("offres.json, n° 3");
        assertThat(done.at("/examples/malformed/0/what").asString()).isEqualTo("ft-Q1 (offres.json, n° 4)");
        assertThat(imported(file).get("unchanged").asLong()).isEqualTo(2);
    }

    @Test
    void aFolderOfFilesIsImportedByLineOrNot() throws IOException {
        withReference();
        Path inside = Files.createDirectory(folder.resolve("dossier"));
        Files.writeString(inside.resolve("a.jsonl"), text(id()) + "\n{broken\n" + text(id()) + "\n");
        Files.writeString(inside.resolve("b.json"), "[" + text(id()) + "]");
        Files.writeString(inside.resolve("notes.txt"), "rien");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(inside.resolve("c.json.gz")))) {
            out.write(("[" + text(id()) + "]").getBytes(UTF_8));
        }

        JsonNode done = imported(inside);

        assertThat(done.get("published").asLong()).isEqualTo(4);
        assertThat(done.at("/examples/unreadable/0/what").asString()).isEqualTo("a.jsonl, ligne 2");
    }

    @Test
    void aLineThatIsNoOfferSpoilsItselfOnly() throws IOException {
        withReference();
        String huge = text(id()).replace("équipe", "é".repeat(600_000));

        JsonNode done = imported(write("longue.ndjson", "{broken\n" + huge + "\n" + text(id()) + "\n"));

        assertThat(done.get("status").asString()).isEqualTo("done");
        assertThat(done.get("published").asLong()).isEqualTo(1);
        assertThat(done.at("/rejected/unreadable").asLong()).isEqualTo(2);
        assertThat(done.at("/examples/unreadable/1/why").asString()).contains("dépasse 1 Mo");
    }

    private static byte[] gzip(String text) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(text.getBytes(UTF_8));
        }
        return zipped.toByteArray();
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws IOException {
        withReference();
        String first = id();

        assertThat(error(folder.resolve("absent.json"))).contains("n’existe pas");
        assertThat(error(Files.createDirectory(folder.resolve("vide")))).contains("aucun fichier");
        assertThat(error(write("page.json", "<html>"))).contains("n’est pas du JSON");
        assertThat(error(write("vide.json", ""))).contains("vide");
        assertThat(error(write("pas.json.gz", "[]"))).contains("gzip");
        Files.write(folder.resolve("coupe.json.gz"), Arrays.copyOf(gzip("[" + text(id()) + "]"), 60));
        assertThat(error(folder.resolve("coupe.json.gz"))).contains("tronqué");
        assertThat(error(write("coupe.json", "[" + text(first) + ",{\"id\":\"Z")))
                .contains("tronqué");
        sentinel();
        assertThat(eventsOf(first)).hasSize(1);
    }

    @Test
    void anImportIsAskedForInTheRightTerms() {
        assertThat(service.refused("/ops/imports", "{}", 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("path");
        assertThat(service.refused("/ops/imports", "{\"path\":\"a\"}", 400)
                        .at("/errors/0/rule")
                        .asString())
                .isEqualTo("absolute");
        assertThat(service.refused("/ops/runs", "{\"kind\":\"all\"}", 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("kind");
        assertThat(service.refused("/ops/runs/none/agree", "", 404)
                        .get("status")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void theInterfaceIsAsItsContractSays() {
        HttpContracts.assertKept("offer-ingest-service", service.get("/v3/api-docs"));
    }

    @Test
    void answersAreAsTheContractDescribesThem() throws IOException {
        withReference();
        String run = imported(write("decrite.json", "[" + text(id()) + ",{\"x\":1}]"))
                .get("id")
                .asString();

        described("/ops/pipelines/offers", "/ops/pipelines/offers", 200);
        described("/ops/runs/{id}", "/ops/runs/" + run, 200);
        described("/ops/imports/{id}", "/ops/imports/" + run, 200);
        HttpAnswers.assertDescribed(
                "offer-ingest-service", "post /ops/runs", 400, service.refused("/ops/runs", "{}", 400));
        HttpAnswers.assertDescribed(
                "offer-ingest-service",
                "put /ops/normalising",
                200,
                service.put("/ops/normalising", "{\"paused\":false}"));
    }

    private static void described(String path, String address, int status) {
        HttpAnswers.assertDescribed("offer-ingest-service", "get " + path, status, service.get(address));
    }

    private String error(Path file) {
        JsonNode failed = imported(file);
        assertThat(failed.get("status").asString()).isEqualTo("failed");
        return failed.get("error").asString();
    }

    private JsonNode imported(Path file) {
        return ended(startImport(file));
    }

    private static String startImport(Path file) {
        return service.post("/ops/imports", JsonMapper.shared().writeValueAsString(Map.of("path", file.toString())))
                .get("id")
                .asString();
    }

    private static JsonNode ended(String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !service.get("/ops/imports/" + id)
                        .get("status")
                        .asString()
                        .equals("running"));
        return service.get("/ops/imports/" + id);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void send(String delivery, String id, byte[] offer) {
        topics.raw(delivery, "ft-" + id, offer);
    }

    private static void fetched(String at, String id, byte[] offer) {
        topics.raw("fetched", "ft-" + id, offer, at);
    }

    /// Another text of an offer, as of a day.
    private static String changed(String id, String day) {
        return new String(offer(id, "Aide-soignant de jour"), UTF_8)
                .replaceFirst("\\{", "{\"dateActualisation\":\"" + day + "T08:00:00.000Z\",");
    }

    /// What was sent before it is taken in once it is.
    private static void sentinel() {
        String id = id();
        send("sentinel", id, offer(id, "Aide-soignant"));
        await().atMost(Duration.ofSeconds(30)).until(() -> !eventsOf(id).isEmpty());
    }

    private static synchronized String id() {
        return "A%05d".formatted(++ids);
    }

    private static String text(String id) {
        return new String(offer(id, "Aide-soignant"), UTF_8);
    }

    private static byte[] offer(String id, String title) {
        return offer(id, title, "J1501");
    }

    private static byte[] offer(String id, String title, String rome) {
        Map<String, @Nullable Object> offer = new LinkedHashMap<>();
        offer.put("id", id);
        offer.put("intitule", title);
        offer.put("description", "Vous rejoignez une équipe.");
        offer.put("dateCreation", "2026-11-02T08:15:42.000Z");
        offer.put("romeCode", rome);
        offer.put("typeContrat", "CDI");
        return JsonMapper.shared().writeValueAsBytes(offer);
    }

    private static List<String> eventsOf(String id) {
        return service.outbox().stream()
                .filter(event -> event.getString("aggregateid").equals("ft-" + id))
                .sorted(Comparator.comparing(event -> event.getString("sequence")))
                .map(event -> event.getString("type").replace("fr.prendresoin.offers.", "") + "/"
                        + event.getString("sequence"))
                .toList();
    }
}
