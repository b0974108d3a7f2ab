package fr.prendresoin.website.robots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class SitemapTest extends RunningSite {

    private static final String LISTING =
            "{\"total\": 2, \"parts\": [{\"part\": \"07\", \"total\": 2, \"changedAt\": \"2026-11-22T10:00:00Z\"}]}";
    private static final String PART =
            "{\"part\": \"07\", \"items\": [" + "{\"id\": \"ft-1\", \"changedAt\": \"2026-11-21T08:00:00Z\"}]}";

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping pages;

    @BeforeEach
    void everythingAnswers() {
        SERVICES.answer("/api/metiers", 200, """
                {"items": [{"slug": "aide-soignant", "label": "Aide-soignant", "family": "sante",
                            "families": ["sante"], "summary": "…"}]}""");
        SERVICES.answer("/api/fundings", 200, """
                {"items": [{"slug": "cpf", "title": "CPF", "category": "person", "what": "…"}]}""");
        SERVICES.answer("/api/territories/departments", 200, """
                {"items": [{"code": "69", "name": "Rhône", "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"},
                            "population": 1900000, "communes": 267}]}""");
        SERVICES.answer("/api/territories/towns", 200, """
                {"total": 1, "items": [{"code": "69123", "name": "Lyon", "label": "Lyon (69)", "population": 520000,
                  "department": {"code": "69", "name": "Rhône"}, "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"},
                  "latitude": 45.8, "longitude": 4.8}]}""");
        for (String kind : new String[] {"offers", "formations", "metiers", "diplomas"}) {
            SERVICES.answer("/listing/" + kind, 200, LISTING);
        }
        for (String part : new String[] {"offers/07", "formations/07", "metiers/all", "diplomas/all"}) {
            SERVICES.answer("/listing/" + part, 200, PART);
        }
        SERVICES.answer(
                "/landings/aide-soignant",
                200,
                "{\"communes\": [{\"code\": \"69123\", \"slug\": \"lyon-69\", \"name\": \"Lyon\", \"department\": \"69\","
                        + " \"offers\": 3, \"formations\": 0}]}");
    }

    @Test
    void theIndexTellsWhenEachSitemapChanged() throws Exception {
        assertThat(get("/sitemap.xml").body())
                .contains("/sitemaps/pages.xml</loc></sitemap>")
                .contains("/sitemaps/offres/07.xml</loc><lastmod>2026-11-22T10:00:00Z</lastmod>")
                .contains("/sitemaps/metiers.xml</loc><lastmod>2026-11-22T10:00:00Z</lastmod>")
                .contains("/sitemaps/villes/aide-soignant.xml</loc></sitemap>");
    }

    @Test
    void whatIsWithdrawnIsGoneFromItsSitemap() throws Exception {
        assertThat(get("/sitemaps/offres/07.xml").body())
                .contains("/offres/ft-1</loc><lastmod>2026-11-21T08:00:00Z</lastmod>");

        SERVICES.answer("/listing/offers/07", 200, "{\"part\": \"07\", \"items\": []}");

        assertThat(get("/sitemaps/offres/07.xml").body()).contains("<urlset").doesNotContain("<url>");
    }

    @Test
    void everySitemapOfTheIndexIsThere() throws Exception {
        for (String path : new String[] {
            "/sitemaps/pages.xml",
            "/sitemaps/territoires.xml",
            "/sitemaps/metiers.xml",
            "/sitemaps/formations/07.xml",
            "/sitemaps/villes/aide-soignant.xml"
        }) {
            HttpResponse<String> sitemap = get(path);
            assertThat(sitemap.statusCode()).as(path).isEqualTo(200);
            assertThat(sitemap.headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
            assertThat(sitemap.body()).as(path).contains("<url>");
        }
        assertThat(get("/sitemaps/pages.xml").body()).contains("/financements/cpf</loc>");
        assertThat(get("/sitemaps/territoires.xml").body())
                .contains("/territoires/regions/auvergne-rhone-alpes-84</loc>")
                .contains("/territoires/departements/rhone-69</loc>")
                .contains("/territoires/communes/lyon-69123</loc>");
        assertThat(get("/sitemaps/villes/aide-soignant.xml").body()).contains("/metiers/aide-soignant/lyon-69</loc>");
    }

    @Test
    void anOutageIsNoEmptySitemap() throws Exception {
        SERVICES.answer("/listing/offers", 503, "{}");
        SERVICES.answer("/listing/offers/07", 503, "{}");

        assertThat(get("/sitemap.xml").statusCode()).isEqualTo(503);
        assertThat(get("/sitemaps/offres/07.xml").statusCode()).isEqualTo(503);

        SERVICES.answer("/api/territories/towns", 503, "{}");
        assertThat(get("/sitemaps/territoires.xml").statusCode()).isEqualTo(503);
    }

    @Test
    void otherSitemapsAreMissing() throws Exception {
        for (String path : new String[] {"/sitemaps/offres.xml", "/sitemaps/metiers/07.xml", "/sitemaps/rien.xml"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theStandingPagesAreThere() throws Exception {
        assertThat(pages.getHandlerMethods().keySet().stream().flatMap(page -> page.getPatternValues().stream()))
                .containsAll(StandingPages.ALL.stream().map(Entry::path).toList());
    }

    @Test
    void robotsLearnWhereTheSitemapIs() throws Exception {
        assertThat(get("/robots.txt").body())
                .contains("Disallow: /recherche\n", "Disallow: /offres?\n")
                .endsWith("Sitemap: http://localhost:8080/sitemap.xml\n");
    }
}
