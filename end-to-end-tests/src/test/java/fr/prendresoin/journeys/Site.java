package fr.prendresoin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What the platform shows to everybody, and where it leads from there.
record Site(String gateway) {

    private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/<]+([^<]*)</loc>");

    JsonNode see(String path) {
        return Calls.json(gateway + path);
    }

    long total(String list) {
        return see(list).get("total").asLong();
    }

    JsonNode firstOf(String kind, String metier) {
        JsonNode list = see(kind + "?metier=" + metier);
        return see(kind + "/" + list.at("/items/0/id").asString());
    }

    /// The end of the questions when each time the first answer is taken; what was said is in the address only.
    JsonNode answerAll(String profile) {
        String questions = "/api/orientation/questions?profile=" + profile;
        JsonNode step = see(questions);
        for (int asked = 0; step.hasNonNull("next"); asked++) {
            assertThat(asked).isLessThan(step.get("most").asInt());
            String answer = step.at("/next/id").asString() + ":"
                    + step.at("/next/answers/0/id").asString();
            String before = step.get("answers").asString("");
            step = see(questions + "&a=" + (before.isEmpty() ? answer : before + ";" + answer));
        }
        return step;
    }

    /// Where a fiche leads: its codes, other métiers, its diplomas, and from these their métiers and who pays.
    Set<String> linksOf(JsonNode fiche) {
        Set<String> links = new LinkedHashSet<>();
        links.addAll(links(fiche, "romes", "code", "/api/rome/"));
        links.addAll(links(fiche, "evolutions", "slug", "/api/metiers/"));
        links.addAll(links(fiche, "bridges", "slug", "/api/metiers/"));
        for (String address : links(fiche, "diplomas", "code", "/api/diplomas/")) {
            JsonNode diploma = see(address);
            links.addAll(links(diploma, "metiers", "slug", "/api/metiers/"));
            links.addAll(links(diploma, "fundings", "slug", "/api/fundings/"));
        }
        return links;
    }

    private static List<String> links(JsonNode from, String list, String field, String path) {
        return texts(from.path(list), field).stream().map(value -> path + value).toList();
    }

    /// The address of the sitemap that names a page.
    String sitemapOf(String page) {
        return locations("/sitemap.xml")
                .filter(sitemap -> sitemap.startsWith("/sitemaps" + page.substring(0, page.lastIndexOf('/'))))
                .filter(sitemap -> locations(sitemap).anyMatch(page::equals))
                .findFirst()
                .orElseThrow();
    }

    /// What a sitemap names.
    Stream<String> locations(String sitemap) {
        return LOCATION.matcher(Calls.get(gateway + sitemap).body()).results().map(found -> found.group(1));
    }

    static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(item -> item.get(field).asString()).toList();
    }
}
