package fr.prendresoin.website.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrailTest {

    private static final Page PAGE = Page.of(Section.FORMATIONS, "DEAS", "Un diplôme", "/diplomes/DEAS")
            .below(new Crumb("Formations", "/formations"));

    @Test
    void searchEnginesAreToldThePathFromHomeToThePage() {
        JsonNode items = JsonMapper.shared()
                .readTree(Trail.document(PAGE, "https://prendresoin.example"))
                .path("itemListElement");

        assertThat(items.valueStream().map(item -> item.path("item").asString()))
                .containsExactly(
                        "https://prendresoin.example/",
                        "https://prendresoin.example/formations",
                        "https://prendresoin.example/diplomes/DEAS");
        assertThat(items.valueStream().map(item -> item.path("position").asInt()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aPageThatIsNotListedHasNone() {
        assertThat(Trail.document(PAGE.unlisted(), "")).isNull();
        assertThat(Trail.document(Page.of(Section.HOME, "Accueil", "", "/"), ""))
                .isNull();
    }
}
