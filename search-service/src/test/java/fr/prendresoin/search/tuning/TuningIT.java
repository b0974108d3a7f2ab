package fr.prendresoin.search.tuning;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What is published takes effect in the search that runs.
class TuningIT extends RunningSearch {

    private static long version = 1;

    @BeforeEach
    void start() {
        ready();
        publish(
                "tuning-title",
                PUBLISHED,
                1,
                SampleOffers.titled("tuning-title", "Zinzolineur").toString());
        publish(
                "tuning-employer",
                PUBLISHED,
                1,
                company("tuning-employer", "Zinzolineur et fils").toString());
        settle();
    }

    @AfterEach
    void asShipped() {
        tuning(++version, ReferenceSample.synonyms(), ReferenceSample.boosts());
        await().until(() -> found("amarante").isEmpty());
    }

    @Test
    void anExpressionIsUnderstoodAsSoonAsItIsPublishedAndNoQueryFails() throws InterruptedException {
        assertThat(found("amarante")).isEmpty();
        Set<Integer> answers = ConcurrentHashMap.newKeySet();
        var asking = new AtomicBoolean(true);
        Thread people = Thread.ofVirtual().start(() -> {
            while (asking.get()) {
                answers.add(get("/api/offers?q=zinzolineur").status());
            }
        });

        tuning(++version, withAmarante(), ReferenceSample.boosts());

        await().until(() -> found("amarante").contains("tuning-title"));
        asking.set(false);
        people.join();
        assertThat(answers).containsExactly(200);
    }

    @Test
    void boostsOrderAnew() {
        tuning(++version, withAmarante(), boosts(20, 0));
        await().until(() -> found("amarante").contains("tuning-title"));
        assertThat(found("zinzolineur")).containsExactly("tuning-title", "tuning-employer");

        tuning(++version, withAmarante(), boosts(0, 20));

        await().until(() -> found("zinzolineur").equals(List.of("tuning-employer", "tuning-title")));
    }

    @Test
    void theLargestGroupsAndTheLeastBoostsBreakNoQuery() {
        String groups = IntStream.range(0, 5)
                .mapToObj(group -> IntStream.range(0, 30)
                        .mapToObj(member -> "\"" + expression(group, member) + "\"")
                        .collect(joining(",", "[", "]")))
                .collect(joining(",", "[[\"amarante\",\"zinzolineur\"],", "]"));
        tuning(++version, groups, boosts(20, 0).replace(":0", ":-0.0"));
        await().until(() -> found("amarante").contains("tuning-title"));

        assertThat(get("/api/offers?q="
                                + IntStream.range(0, 5)
                                        .mapToObj(group -> expression(group, group))
                                        .collect(joining("+")))
                        .status())
                .isEqualTo(200);
    }

    /// One word, of letters only.
    private static String expression(int group, int member) {
        return "zq" + (char) ('a' + group) + (char) ('a' + member % 26) + (char) ('a' + member / 26) + "x";
    }

    @Test
    void anOlderPublicationThatComesLateChangesNothing() {
        tuning(++version, withAmarante(), ReferenceSample.boosts());
        await().until(() -> found("amarante").contains("tuning-title"));

        tuning(version - 1, "[[\"amarante\", \"safran\"], [\"vermillon\", \"zinzolineur\"]]", ReferenceSample.boosts());
        publish(PREFIX + "catalog.search-tuning.v1", "boosts", "fr.prendresoin.catalog.unknown.v1", 1, "?");
        tuning(version, "[[\"amarante\", \"safran\"], [\"vermillon\", \"zinzolineur\"]]", ReferenceSample.boosts());

        tuning(++version, withAmarante(), boosts(0, 20));
        await().until(() -> found("zinzolineur").getFirst().equals("tuning-employer"));
        assertThat(found("vermillon")).isEmpty();
        assertThat(found("amarante")).contains("tuning-title");
    }

    private List<String> found(String typed) {
        return list(search("q=" + typed).path("items")).stream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static String withAmarante() {
        return ReferenceSample.synonyms().replaceFirst("\\[", "[[\"amarante\",\"zinzolineur\"],");
    }

    private static String boosts(int title, int employer) {
        return "{\"title\":%d,\"work\":0,\"employer\":%d,\"nearMisspelling\":0,\"metier\":0}"
                .formatted(title, employer);
    }

    private static JsonNode company(String id, String name) {
        var offer = SampleOffers.titled(id, "Teinturier");
        offer.putObject("company").put("name", name);
        return offer;
    }
}
