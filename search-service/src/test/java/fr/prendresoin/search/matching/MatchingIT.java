package fr.prendresoin.search.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.testing.HttpAnswers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MatchingIT extends RunningSearch {

    private static final String BASTIA = "2B033";
    private static boolean published;

    @Autowired
    private MatchingController controller;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            publish(ideal());
            someOfEverySort();
            settle();
        }
    }

    private void publish(ObjectNode offer) {
        publish(offer.path("id").asString(), PUBLISHED, 1, offer.toString());
    }

    private static ObjectNode ideal() {
        ObjectNode offer = SampleOffers.in(
                SampleOffers.titled("matching-ideal", "Aide-soignant de jour").put("metier", "aide-soignant"),
                ReferenceSample.commune(BASTIA));
        offer.putObject("workingTime").put("kind", "full").putArray("schedules").add("day");
        return offer.put("disabilityFriendly", true).put("publishedAt", "2026-11-22T12:00:00Z");
    }

    private void someOfEverySort() {
        var random = new Random(41);
        var offers = new SampleOffers("matching", 41, Instant.parse("2026-11-22T10:00:00Z"));
        for (int i = 0; i < 240; i++) {
            ObjectNode offer = offers.next();
            if (random.nextBoolean()) {
                SampleOffers.in(offer, ReferenceSample.commune(BASTIA));
            }
            if (random.nextBoolean()) {
                ObjectNode time = offer.putObject("workingTime");
                if (random.nextBoolean()) {
                    time.put("kind", random.nextBoolean() ? "full" : "part");
                }
                time.putArray("schedules").add(random.nextBoolean() ? "night" : "day");
            }
            if (random.nextBoolean()) {
                offer.putObject("experience")
                        .put("requirement", random.nextBoolean() ? "required" : "desired")
                        .put("months", 12 * (1 + random.nextInt(4)));
            }
            if (random.nextInt(3) == 0) {
                offer.putArray("licences").addObject().put("label", "B").put("required", random.nextBoolean());
            }
            publish(offer);
        }
    }

    @Test
    void anOfferIsExplainedPartByPart() {
        JsonNode best = match("{'metiers':['aide-soignant'],'diplomas':['DEAS'],'place':{'commune':'2B033'},"
                        + "'night':'refused','workingTime':['full'],'skills':['hygiène'],'disabilityFriendly':true}")
                .path("items")
                .path(0);

        assertThat(best.path("offer").path("id").asString()).isEqualTo("matching-ideal");
        assertThat(best.path("score").intValue()).isEqualTo(100);
        Map<String, JsonNode> parts = parts(best);
        assertThat(parts)
                .containsOnlyKeys(
                        "metiers", "place", "diplomas", "skills", "workingTime", "disabilityFriendly", "night");
        assertThat(why(parts, "place")).isEqualTo("À 0,0 km de Bastia, dans vos 20 km.");
        assertThat(why(parts, "diplomas")).contains("diplôme d’État d’aide-soignant");
        assertThat(why(parts, "skills")).contains("hygiène").contains("D’après la fiche du métier");
        assertThat(best.path("parts").findValuesAsString("derived")).containsExactly("true");
    }

    @Test
    void scoresAreTheSumsOfTheirPartsAndTheBestComeFirst() {
        List<JsonNode> items = list(match("{'metiers':['infirmier'],'diplomas':['DEI'],'contracts':['CDI'],"
                        + "'place':{'department':'2B'},'experienceYears':1,'size':50}")
                .path("items"));

        assertThat(items).hasSizeGreaterThan(20);
        assertThat(items)
                .allSatisfy(item -> assertThat(item.path("score").intValue())
                        .isEqualTo(list(item.path("parts")).stream()
                                .mapToInt(part -> part.path("points").intValue())
                                .sum()));
        assertThat(items).extracting(item -> -item.path("score").intValue()).isSorted();
    }

    @Test
    void theSameWishesGiveTheSamePagesAndNoPostTwice() {
        Set<String> groups = new HashSet<>();
        for (int page = 0; page < 4; page++) {
            String wishes = "{'metiers':['infirmier','aide-soignant'],'size':10,'page':" + page + "}";
            JsonNode items = match(wishes).path("items");
            assertThat(match(wishes).path("items")).isEqualTo(items);
            items.forEach(item -> assertThat(
                            groups.add(item.path("offer").path("groupId").asString()))
                    .isTrue());
        }
    }

    @Test
    void exclusionsAreCountedTruly() {
        List<String> hard = List.of(
                "metiers",
                "place",
                "diplomas",
                "night",
                "experienceYears",
                "drivingLicence",
                "workingTime",
                "contracts");
        for (int i = 1; i <= hard.size(); i++) {
            List<String> some = hard.subList(0, i);
            JsonNode page =
                    match("{'metiers':['infirmier','aide-soignant','auxiliaire-vie-sociale'],'diplomas':['DEI'],"
                            + "'place':{'department':'2B'},'night':'refused','experienceYears':1,'drivingLicence':false,"
                            + "'workingTime':['full'],'contracts':['CDI','CDD'],'disabilityFriendly':true,'size':50,"
                            + "'hard':['" + String.join("','", some) + "']}");

            assertThat(page.path("total").longValue())
                    .as(some.toString())
                    .isEqualTo(perimeter().stream().filter(fulfils(some)).count());
            assertThat(excluded(page)).isEqualTo(excludedBy(some));
            assertThat(list(page.path("items")))
                    .allMatch(item -> fulfils(some)
                            .test(offer(item.path("offer").path("id").asString())));
        }
    }

    @Test
    void someIsExcludedByEachOfTheHardWishes() {
        assertThat(excludedBy(List.of("place", "diplomas", "night", "experienceYears", "drivingLicence"))
                        .values())
                .allMatch(count -> count > 0);
    }

    @Test
    void whatTheLawClosesRanksBelowWhatIsOpenOrIsExcluded() {
        String wishes = "{'metiers':['aide-soignant','auxiliaire-vie-sociale'],'place':{'department':'2B'},'size':50,"
                + "'hard':['metiers','place'%s]}";
        List<String> metiers = list(match(wishes.formatted("")).path("items")).stream()
                .map(item -> item.path("offer").path("metier").asString())
                .toList();

        assertThat(metiers).contains("aide-soignant", "auxiliaire-vie-sociale");
        assertThat(metiers.lastIndexOf("auxiliaire-vie-sociale")).isLessThan(metiers.indexOf("aide-soignant"));
        assertThat(list(match(wishes.formatted(",'diplomas'")).path("items")))
                .isNotEmpty()
                .allMatch(item -> item.path("offer").path("metier").asString().equals("auxiliaire-vie-sociale"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{'metiers':['aide-soignant'],'handicap':true} | /handicap | unknown",
                "{'metiers':['dompteur']} | /metiers/0 | unknown",
                "{'metiers':['aide-soignant'] | body | json",
                "null | body | type"
            })
    void aBadBodyIsRefusedByItsPointer(String json, String pointer, String rule) {
        Answer answer = post("/api/matching", json.replace('\'', '"'));

        assertThat(answer.fault(pointer).path("rule").asString()).isEqualTo(rule);
        HttpAnswers.assertDescribed("search-service", "post /api/matching", 400, answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/matching?q=ide", "/api/matching?page=1"})
    void nothingIsTakenFromTheAddress(String path) {
        assertThat(post(path, "{\"metiers\":[\"infirmier\"]}").status()).isEqualTo(400);
    }

    @Test
    void onlyAPostOfJsonIsAnswered() {
        assertThat(get("/api/matching").status()).isEqualTo(405);
        assertThat(post("/api/matching").status()).isIn(400, 415);
        assertThat(post("/api/matching", "").status()).isEqualTo(400);
    }

    @Test
    void withoutTheEngineThereIsNoRanking() {
        line().cut();
        Answer answer = post("/api/matching", "{\"metiers\":[\"infirmier\"]}");
        line().mend();

        assertThat(answer.status()).isEqualTo(503);
        await().until(() -> get("/api/offers").status() == 200);
    }

    @Test
    void noCacheKeepsTheAnswer() {
        byte[] body = "{\"metiers\":[\"infirmier\"]}".getBytes(UTF_8);

        assertThat(controller.match(body).getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void answersAreAsTheContractDescribesThem() {
        HttpAnswers.assertDescribed(
                "search-service",
                "post /api/matching",
                200,
                match("{'metiers':['infirmier'],'skills':['soins'],'place':{'region':'03'},'hard':['place']}"));
    }

    private JsonNode match(String wishes) {
        Answer answer = post("/api/matching", wishes.replace('\'', '"'));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static Map<String, JsonNode> parts(JsonNode item) {
        var parts = new LinkedHashMap<String, JsonNode>();
        item.path("parts").forEach(part -> parts.put(part.path("criterion").asString(), part));
        return parts;
    }

    private static String why(Map<String, JsonNode> parts, String criterion) {
        JsonNode part = parts.get(criterion);
        return part == null ? "" : part.path("why").asString();
    }

    private static Map<String, Long> excluded(JsonNode page) {
        var excluded = new LinkedHashMap<String, Long>();
        page.path("excluded")
                .forEach(hard -> excluded.put(
                        hard.path("criterion").asString(), hard.path("offers").longValue()));
        return excluded;
    }

    private static Map<String, Long> excludedBy(List<String> hard) {
        var excluded = new LinkedHashMap<String, Long>();
        for (String each : hard) {
            var others = new ArrayList<>(hard);
            others.remove(each);
            excluded.put(
                    each,
                    perimeter().stream()
                            .filter(fulfils(others))
                            .filter(Predicate.not(fulfils(List.of(each))))
                            .count());
        }
        return excluded;
    }

    private static List<JsonNode> perimeter() {
        return visible().stream()
                .map(hit -> hit.path("_source").path("offer"))
                .filter(offer -> Set.of("sante", "handicap")
                        .contains(offer.path("family").asString()))
                .toList();
    }

    private static JsonNode offer(String id) {
        return perimeter().stream()
                .filter(offer -> offer.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The wishes of [#exclusionsAreCountedTruly] again, in plain words.
    private static Predicate<JsonNode> fulfils(List<String> hard) {
        return offer -> hard.stream().allMatch(each -> switch (each) {
            case "metiers" ->
                Set.of("infirmier", "aide-soignant", "auxiliaire-vie-sociale")
                        .contains(offer.path("metier").asString(""));
            case "place" -> offer.path("place").path("department").asString("").equals("2B");
            case "diplomas" ->
                !Set.of("aide-soignant", "sage-femme", "masseur-kinesitherapeute", "auxiliaire-puericulture")
                        .contains(offer.path("metier").asString(""));
            case "night" ->
                list(offer.path("workingTime").path("schedules")).stream()
                        .noneMatch(schedule -> schedule.asString().equals("night"));
            case "experienceYears" ->
                !offer.path("experience").path("requirement").asString("").equals("required")
                        || offer.path("experience").path("months").asInt(0) <= 12;
            case "drivingLicence" ->
                list(offer.path("licences")).stream()
                        .noneMatch(licence -> licence.path("required").asBoolean(false));
            case "workingTime" ->
                offer.path("workingTime").path("kind").asString("full").equals("full");
            case "contracts" ->
                Set.of("CDI", "CDD")
                        .contains(offer.path("contract").path("type").asString());
            default -> throw new IllegalArgumentException(each);
        });
    }
}
