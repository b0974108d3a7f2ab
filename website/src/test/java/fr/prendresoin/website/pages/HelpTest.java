package fr.prendresoin.website.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HelpTest extends RunningSite {

    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    @Test
    void programsAreToldTheQuestionsThatStandOnThePageWithTheirAnswers() throws Exception {
        String page = get("/aide").body();

        List<JsonNode> told = DATA.matcher(page)
                .results()
                .map(match -> JsonMapper.shared().readTree(match.group(1)))
                .filter(document -> document.path("@type").asString().equals("FAQPage"))
                .flatMap(document -> document.path("mainEntity").valueStream())
                .toList();

        assertThat(told).hasSize(8).allSatisfy(question -> {
            assertThat(page).contains("<h3>" + question.path("name").asString() + "</h3>");
            assertThat(page.replace("</p>\n        <p>", " "))
                    .contains("<p>" + question.at("/acceptedAnswer/text").asString() + "</p>");
        });
        assertThat(page.split("<h3>", -1)).hasSize(told.size() + 1);
    }
}
