package fr.prendresoin.website.robots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The sitemap, `robots.txt` and the pages say the same of what may be listed.
class StandingPagesTest extends RunningSite {

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping pages;

    @BeforeEach
    void everythingAnswers() {
        String noResults = """
                {"total": 0, "totalGroups": 0, "page": 0, "size": 20, "sort": "relevance", "items": [], "facets": {}}""";
        SERVICES.answer("/api/offers", 200, noResults);
        SERVICES.answer("/api/formations", 200, noResults);
        SERVICES.answer("/api/territories/departments", 200, """
                {"items": [{"code": "69", "name": "Rhône", "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"},
                            "population": 1900000, "communes": 267}]}""");
        for (String list : List.of("metiers", "families", "diplomas", "fundings")) {
            SERVICES.answer("/api/" + list, 200, "{\"items\": []}");
        }
        SERVICES.answer("/api/fundings/questions", 200, """
                {"items": [{"name": "age", "text": "Quel est votre âge ?", "why": "…", "choices": []}]}""");
    }

    @Test
    void everyPageThatMayBeListedIsInTheSitemapAndNoOther() throws Exception {
        var listed = new TreeSet<String>();
        for (String path : addresses()) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            if (isPage(answer) && answer.headers().firstValue("X-Robots-Tag").isEmpty()) {
                listed.add(path);
            }
        }

        assertThat(StandingPages.ALL.stream().map(Entry::path)).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void noneIsDisallowed() throws Exception {
        List<String> disallowed = get("/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();

        assertThat(disallowed).isNotEmpty();
        assertThat(StandingPages.ALL).allSatisfy(page -> assertThat(disallowed).noneMatch(page.path()::startsWith));
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/html"))
                        .isPresent();
    }

    /// What can be asked for without knowing a name.
    private List<String> addresses() {
        return pages.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.contains("{"))
                .toList();
    }
}
