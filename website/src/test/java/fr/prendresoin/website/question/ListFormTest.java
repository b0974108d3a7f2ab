package fr.prendresoin.website.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The form of a list: its results are no part of the search, and its filters are.
class ListFormTest extends RunningSite {

    private static final Pattern SEARCH = Pattern.compile("(?s)<form [^>]*role=\"search\".*?</form>");
    private static final Pattern CONTROL = Pattern.compile("<(?:input|select|button)[^>]*>");

    @ParameterizedTest
    @ValueSource(strings = {"offers", "formations"})
    void theSearchEndsBeforeWhatItFinds(String kind) throws Exception {
        String page = list(kind);

        String search = SEARCH.matcher(page).results().map(MatchResult::group).reduce("", String::concat);
        assertThat(search).contains("name=\"q\"", "name=\"lieu\"").doesNotContain("<h2", "role=\"status\"", "ps-list");
        assertThat(page.substring(page.indexOf(search) + search.length())).contains("role=\"status\"", "ps-list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"offers", "formations"})
    void filtersAreSentWithTheSearch(String kind) throws Exception {
        String page = list(kind);
        int start = page.indexOf("<div class=\"ps-facets\"");
        String filters = page.substring(start, page.indexOf("role=\"status\""));
        List<String> controls =
                CONTROL.matcher(filters).results().map(MatchResult::group).toList();

        assertThat(controls).hasSizeGreaterThan(3).allMatch(control -> control.contains("form=\"recherche\""));
        assertThat(page).containsOnlyOnce("id=\"recherche\"");
    }

    private String list(String kind) throws Exception {
        SERVICES.answer("/api/" + kind, 200, """
                {"total": 0, "totalGroups": 0, "page": 0, "size": 20, "sort": "relevance", "items": [],
                 "facets": {"contract": [{"value": "CDI", "label": "CDI", "count": 3}],
                            "disabilityFriendly": [{"value": "true", "label": "Oui", "count": 1}],
                            "funding": [{"value": "cpf", "label": "CPF", "count": 3}]},
                 "location": {"commune": "69123", "name": "Lyon", "department": "69", "departmentName": "Rhône",
                              "radiusKm": 20, "lat": 45.7, "lon": 4.8}}""");
        return get(kind.equals("offers") ? "/offres" : "/formations").body();
    }
}
