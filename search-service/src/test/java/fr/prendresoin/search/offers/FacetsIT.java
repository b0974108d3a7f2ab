package fr.prendresoin.search.offers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.RunningSearch;
import fr.prendresoin.search.SampleOffers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The counts against the documents themselves, counted one by one.
class FacetsIT extends RunningSearch {

    private static final Map<Facet, List<String>> VALUES = new EnumMap<>(Map.of(
            Facet.FAMILY, List.of("sante", "social", "handicap", "petite-enfance", "grand-age"),
            Facet.METIER, List.of("aide-soignant", "infirmier", "sage-femme", "auxiliaire-vie-sociale"),
            Facet.CONTRACT, List.of("CDI", "CDD", "MIS", "LIB", "SAI"),
            Facet.WORKING_TIME, List.of("full", "part"),
            Facet.EXPERIENCE, List.of("none", "desired", "required"),
            Facet.REGION, List.of("84", "11", "93"),
            Facet.DEPARTMENT, List.of("69", "75", "13", "59", "33"),
            Facet.DISABILITY_FRIENDLY, List.of("true", "false"),
            Facet.PUBLISHED_WITHIN, List.of("1", "7", "10", "31"),
            Facet.SALARY_MIN, List.of("1900", "2000", "2345", "3000")));

    private static boolean published;

    @BeforeEach
    void start() {
        ready();
        if (!published) {
            published = true;
            var offers = new SampleOffers("facets", 11, Instant.now());
            for (int i = 0; i < 500; i++) {
                var offer = offers.next();
                publish(offer.path("id").asString(), PUBLISHED, 1, offer.toString());
            }
            settle();
        }
    }

    @Test
    void amountsAreWrittenAsInFrench() {
        assertThat(list(search("salaryMin=2345").at("/facets/salaryMin")))
                .extracting(choice -> choice.path("label").asString())
                .contains("À partir de 2\u202f345\u00a0€ par mois");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyCountIsTheNumberOfDocuments(long seed) {
        Map<Facet, List<String>> chosen = choose(new Random(seed));
        String query = chosen.entrySet().stream()
                .map(entry -> entry.getKey().parameter + "=" + String.join(",", entry.getValue()))
                .collect(Collectors.joining("&"));

        JsonNode answer = search(query);

        List<JsonNode> matching = matching(chosen, null);
        assertThat(answer.path("total").asInt()).as(query).isEqualTo(matching.size());
        assertThat(answer.path("totalGroups").longValue())
                .as(query)
                .isEqualTo(matching.stream()
                        .map(offer -> offer.path("groupId").asString())
                        .distinct()
                        .count());
        for (Facet facet : Facet.values()) {
            List<JsonNode> others = matching(chosen, facet);
            Map<String, Long> counted = new HashMap<>();
            list(answer.path("facets").path(facet.parameter))
                    .forEach(choice -> counted.put(
                            choice.path("value").asString(),
                            choice.path("count").longValue()));
            counted.forEach((value, count) -> assertThat(count)
                    .as("%s %s of %s", facet, value, query)
                    .isEqualTo(others.stream()
                            .filter(offer -> holds(facet, List.of(value), offer))
                            .count()));
            assertThat(counted.keySet()).as("%s of %s", facet, query).containsAll(present(facet, others));
        }
    }

    private Map<Facet, List<String>> choose(Random random) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        VALUES.forEach((facet, values) -> {
            if (random.nextInt(4) == 0) {
                boolean single = facet == Facet.DISABILITY_FRIENDLY
                        || facet == Facet.PUBLISHED_WITHIN
                        || facet == Facet.SALARY_MIN;
                int from = random.nextInt(values.size());
                int to = single ? from + 1 : from + 1 + random.nextInt(values.size() - from);
                chosen.put(facet, values.subList(from, to));
            }
        });
        return chosen;
    }

    private static List<JsonNode> matching(Map<Facet, List<String>> chosen, @Nullable Facet except) {
        return visible().stream()
                .map(hit -> hit.path("_source").path("offer"))
                .filter(offer -> chosen.entrySet().stream()
                        .filter(entry -> entry.getKey() != except)
                        .allMatch(entry -> holds(entry.getKey(), entry.getValue(), offer)))
                .toList();
    }

    private static boolean holds(Facet facet, List<String> values, JsonNode offer) {
        return switch (facet) {
            case PUBLISHED_WITHIN ->
                !Instant.parse(offer.path("publishedAt").asString())
                        .isBefore(Instant.now()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .minus(Duration.ofDays(Long.parseLong(values.getFirst()))));
            case SALARY_MIN ->
                offer.path("salary").path("minMonthlyCents").asLong(0) >= Long.parseLong(values.getFirst()) * 100;
            default -> values(facet, offer).anyMatch(values::contains);
        };
    }

    private static Stream<String> values(Facet facet, JsonNode offer) {
        JsonNode value = offer.at("/" + facet.field.substring("offer.".length()).replace('.', '/'));
        return value.isArray()
                ? list(value).stream().map(JsonNode::asString)
                : value.isMissingNode() ? Stream.empty() : Stream.of(value.asString());
    }

    private static List<String> present(Facet facet, List<JsonNode> offers) {
        return facet == Facet.PUBLISHED_WITHIN || facet == Facet.SALARY_MIN
                ? List.of()
                : offers.stream()
                        .flatMap(offer -> values(facet, offer))
                        .distinct()
                        .toList();
    }

    @Test
    void valuesHaveTheirFrenchWords() {
        JsonNode facets = search("").path("facets");

        assertThat(label(facets, "family", "grand-age")).isEqualTo("Grand âge");
        assertThat(label(facets, "department", "69")).isEqualTo("Rhône");
        assertThat(label(facets, "metier", "infirmier")).isEqualTo("Infirmier / Infirmière");
    }

    private static String label(JsonNode facets, String facet, String value) {
        return list(facets.path(facet)).stream()
                .filter(choice -> choice.path("value").asString().equals(value))
                .map(choice -> choice.path("label").asString())
                .findFirst()
                .orElse("");
    }
}
