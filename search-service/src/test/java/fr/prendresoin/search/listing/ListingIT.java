package fr.prendresoin.search.listing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.search.index.Parts;
import fr.prendresoin.testing.ContractExamples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListingIT extends RunningSearch {

    private static final Instant LATER = Instant.parse("2026-11-22T12:30:15.678Z");

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            var offers = new SampleOffers("listed", 17, Instant.now());
            for (int i = 0; i < 200; i++) {
                JsonNode offer = offers.next();
                publish(offer.path("id").stringValue(), PUBLISHED, 1, offer.toString());
            }
            settle();
        }
    }

    @Test
    void everythingVisibleIsListedOnceInItsPart() {
        List<String> listed = new ArrayList<>();
        long total = 0;
        for (JsonNode part : list(json("/listing/offers").path("parts"))) {
            String name = part.path("part").stringValue();
            List<String> ids = ids("offers", name);
            assertThat(ids)
                    .isSorted()
                    .hasSize(part.path("total").intValue())
                    .allMatch(id -> Parts.of(id).equals(name));
            listed.addAll(ids);
            total += ids.size();
        }

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(visible().stream()
                        .map(hit -> hit.path("_id").stringValue())
                        .toList());
        assertThat(json("/listing/offers").path("total").longValue()).isEqualTo(total);
    }

    @Test
    void whatChangesIsListedWithWhenItDid() {
        String offer = SampleOffers.titled("listed-changing", "Aide-soignant").toString();
        publish("listed-changing", PUBLISHED, 1, offer);
        settle();
        assertThat(changedAt("listed-changing")).isEqualTo("2026-11-21T10:00:00Z");

        publish(OFFERS, "listed-changing", AMENDED, 2, offer, LATER);
        settle();

        assertThat(changedAt("listed-changing")).isEqualTo("2026-11-22T12:30:15Z");
    }

    @Test
    void aWithdrawalIsAChangeOfItsPartAndOfNoOther() {
        String part = Parts.of("listed-leaving");
        String staying = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "listed-staying-" + i)
                .filter(id -> Parts.of(id).equals(part))
                .findFirst()
                .orElseThrow();
        for (String id : List.of("listed-leaving", staying)) {
            publish(id, PUBLISHED, 1, SampleOffers.titled(id, "Aide-soignant").toString());
        }
        settle();
        Map<String, JsonNode> before = parts();
        assertThat(ids("offers", part)).contains("listed-leaving", staying);

        publish(
                OFFERS,
                "listed-leaving",
                WITHDRAWN,
                2,
                "{\"id\":\"listed-leaving\",\"reason\":\"refused\",\"withdrawnAt\":\"2026-11-23T09:00:00Z\"}",
                Instant.parse("2026-11-23T09:00:00Z"));
        settle();

        assertThat(ids("offers", part)).contains(staying).doesNotContain("listed-leaving");
        Map<String, JsonNode> after = parts();
        assertThat(requireNonNull(after.remove(part)).path("changedAt").asString())
                .isEqualTo("2026-11-23T09:00:00Z");
        before.remove(part);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatHasNoPartYetIsNoEmptyListing() {
        String part = Parts.of("listed-unlisted");
        engine("PUT", "/" + ALIAS + "/_doc/listed-unlisted?refresh=true", "{\"status\":\"active\"}");
        try {
            assertThat(get("/listing/offers").status()).isEqualTo(503);
            assertThat(get("/listing/offers/" + part).status()).isEqualTo(503);
        } finally {
            engine("DELETE", "/" + ALIAS + "/_doc/listed-unlisted?refresh=true");
        }
        assertThat(get("/listing/offers").status()).isEqualTo(200);
    }

    @Test
    void coursesAreListedToo() {
        String course = ContractExamples.of("catalog.formation.v1", "formation-published.v1")
                .get("minimal.json");
        String id = JsonMapper.shared().readTree(course).path("id").stringValue();
        publish(FORMATIONS, id, "fr.prendresoin.catalog.formation-published.v1", 1, course);
        settle();

        assertThat(ids("formations", Parts.of(id))).contains(id);
    }

    @Test
    void whatIsFewIsListedAtOnce() {
        await().until(() -> ids("metiers", "all").contains("aide-soignant"));
        List<String> byPart = list(json("/listing/metiers").path("parts")).stream()
                .flatMap(part -> ids("metiers", part.path("part").stringValue()).stream())
                .sorted()
                .toList();

        assertThat(ids("metiers", "all")).isEqualTo(byPart);
        assertThat(get("/listing/offers/all").status()).isEqualTo(404);
        assertThat(get("/listing/formations/all").status()).isEqualTo(404);
    }

    @Test
    void anAnswerMayBeKeptForAWhile() {
        assertThat(get("/listing/offers").headers().firstValue("Cache-Control")).hasValue("max-age=20");
        assertThat(get("/listing/offers/00").headers().firstValue("Cache-Control"))
                .hasValue("max-age=20");
    }

    @Test
    void answersAreAsTheContractDescribesThem() {
        described("/listing/{kind}", "/listing/offers", 200);
        described("/listing/{kind}", "/listing/nothing", 404);
        described("/listing/{kind}", "/listing/offers?page=1", 400);
        described("/listing/{kind}/{part}", "/listing/offers/00", 200);
        described("/listing/{kind}/{part}", "/listing/offers/64", 404);
        described("/listing/{kind}/{part}", "/listing/nothing/00", 404);
    }

    private String changedAt(String id) {
        return list(json("/listing/offers/" + Parts.of(id)).path("items")).stream()
                .filter(item -> item.path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow()
                .path("changedAt")
                .stringValue();
    }

    private List<String> ids(String kind, String part) {
        return list(json("/listing/" + kind + "/" + part).path("items")).stream()
                .map(item -> item.path("id").stringValue())
                .toList();
    }

    private Map<String, JsonNode> parts() {
        return list(json("/listing/offers").path("parts")).stream()
                .collect(toMap(part -> part.path("part").stringValue(), part -> part));
    }

    private JsonNode json(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }
}
