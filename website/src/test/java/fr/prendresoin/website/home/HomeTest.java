package fr.prendresoin.website.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import org.junit.jupiter.api.Test;

class HomeTest extends RunningSite {

    @Test
    void eventsAreCountedOnceThereAreSome() throws Exception {
        events(0);
        assertThat(get("/").body()).doesNotContain("événement");

        events(1);
        assertThat(get("/").body()).contains("1</span> événement à venir");

        events(1800);
        assertThat(get("/").body()).contains("1\u202f800</span> événements à venir");
    }

    @Test
    void aPageThatIsNotThereIsNoLink() throws Exception {
        events(3);

        assertThat(get("/").body()).doesNotContain("/evenements");
    }

    @Test
    void withoutAnythingThatPeopleSayThereIsNoPlaceForIt() throws Exception {
        assertThat(get("/").body()).doesNotContain("temoignages");
    }

    private static void events(int total) {
        SERVICES.answer(
                "/api/search",
                200,
                "{\"formations\": {\"total\": 2, \"items\": []}, \"events\": {\"total\": " + total
                        + ", \"items\": []}}");
    }
}
