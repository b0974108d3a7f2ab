package fr.prendresoin.search.offers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.Answer;
import fr.prendresoin.search.RunningSearch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BadParametersIT extends RunningSearch {

    @BeforeEach
    void start() {
        ready();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "radius=abc&commune=69123 | radius | type",
                "radius=0&commune=69123 | radius | range",
                "radius=201&commune=69123 | radius | range",
                "radius=10 | radius | requires-commune",
                "commune=99999 | commune | unknown",
                "commune=Lyon | commune | unknown",
                "page=-1 | page | range",
                "page=abc | page | type",
                "page=99999999999 | page | type",
                "page=2147483647 | page | window",
                "page=500&size=20 | page | window",
                "page=100&size=100 | page | window",
                "size=0 | size | range",
                "size=100000 | size | range",
                "metier=inconnu | metier | unknown",
                "metier=infirmier,inconnu | metier | unknown",
                "family=famille | family | unknown",
                "rome=9999 | rome | format",
                "ignore=colour | ignore | unknown",
                "q=emploi&radius=5 | radius | requires-commune",
                "q=emploi+lyon&radius=500&ignore=place | radius | range",
                "department=100 | department | unknown",
                "region=00 | region | unknown",
                "contract=cdi | contract | unknown",
                "workingTime=half | workingTime | unknown",
                "experience=some | experience | unknown",
                "salaryMin=-5 | salaryMin | range",
                "salaryMin=beaucoup | salaryMin | type",
                "publishedWithin=0 | publishedWithin | range",
                "publishedWithin=366 | publishedWithin | range",
                "disabilityFriendly=peut-être | disabilityFriendly | type",
                "sort=salary | sort | unknown",
                "sort=distance | sort | requires-commune",
                "sort=distance&commune= | sort | requires-commune",
                "radius=5&radius=200&commune=69123 | radius | single",
                "q=ide&q=aide | q | single",
                "commune=69123&commune=69123 | commune | single",
                "page=0&page=1 | page | single",
                "disabilityFriendly=true&disabilityFriendly=false | disabilityFriendly | single",
                "colour=blue | colour | unknown",
                "Radius=10 | Radius | unknown"
            })
    void aBadValueIsRefusedByItsName(String query, String field, String rule) {
        JsonNode fault = get("/api/offers?" + query.replace("ê", "%C3%AA")).fault(field);

        assertThat(fault.path("rule").asString()).isEqualToIgnoringCase(rule);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Answer answer = get("/api/offers?commune=99999&contract=ABC&size=1000");

        assertThat(list(answer.body().path("errors")))
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("commune", "contract", "size");
    }

    @Test
    void tooManyCodesAreRefused() {
        String most = codes(200);

        assertThat(get("/api/offers?rome=" + most).status()).isEqualTo(200);
        assertThat(get("/api/offers?rome=" + most + ",Z0000")
                        .fault("rome")
                        .path("rule")
                        .asString())
                .isEqualTo("size");
    }

    private static String codes(int number) {
        return IntStream.range(0, number).mapToObj("K%04d"::formatted).collect(Collectors.joining(","));
    }

    @Test
    void anIdThatCannotBeIsNotFound() {
        assertThat(get("/api/offers/" + "a".repeat(600)).status()).isEqualTo(404);
        assertThat(get("/api/offers/" + "%C3%A9".repeat(300)).status()).isEqualTo(404);
    }

    @Test
    void whatIsSaidInFrenchHoldsTogether() {
        String message =
                get("/api/offers?radius=10").fault("radius").path("message").asString();

        assertThat(message).contains("«\u00a0radius\u00a0»").doesNotContain("« ", " »", " :");
    }

    @Test
    void aTooLongQuestionIsRefused() {
        assertThat(get("/api/offers?q=" + "a".repeat(201)).status()).isEqualTo(400);
    }

    @Test
    void theLastPageOfTheWindowIsServed() {
        assertThat(get("/api/offers?page=99&size=100").status()).isEqualTo(200);
        assertThat(get("/api/offers?page=9999&size=1").status()).isEqualTo(200);
    }

    @Test
    void emptyParametersAreNoFilters() {
        assertThat(search("q=&metier=&commune=&sort=&department=").path("total").longValue())
                .isEqualTo(search("").path("total").longValue());
    }
}
