package fr.prendresoin.website.territoires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import fr.prendresoin.website.services.Answer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TerritoryPagesTest extends RunningSite {

    private static final String DEPARTMENTS = """
            {"items": [
              {"code": "23", "name": "Creuse", "region": {"code": "75", "name": "Nouvelle-Aquitaine"},
               "communes": 255, "population": 115000},
              {"code": "38", "name": "Isère", "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"},
               "communes": 512, "population": 1300000},
              {"code": "69", "name": "Rhône", "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"},
               "communes": 266, "population": 1900000},
              {"code": "86", "name": "Vienne", "region": {"code": "75", "name": "Nouvelle-Aquitaine"},
               "communes": 264, "population": 440000},
              {"code": "974", "name": "La Réunion", "region": {"code": "04", "name": "La Réunion"},
               "communes": 24, "population": 890000}]}
            """;

    private static final String OFFERS = """
            {"total": 831, "totalGroups": 831, "page": 0, "size": 1, "sort": "date", "items": [],
             "facets": {"department": [{"value": "69", "label": "Rhône", "count": 531},
                                       {"value": "38", "label": "Isère", "count": 300}]}}
            """;

    private static final String VIENNE = """
            {"total": 1, "items": [{"code": "38544", "name": "Vienne", "label": "Vienne (38)",
              "department": {"code": "38", "name": "Isère"}, "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"},
              "postalCodes": ["38200"], "population": 30000, "latitude": 45.5, "longitude": 4.9}]}
            """;

    @BeforeEach
    void thereAreFiveDepartements() {
        SERVICES.answer("/api/territories/departments", 200, DEPARTMENTS);
        SERVICES.answer("/api/offers", 200, OFFERS);
    }

    @Test
    void theCountryIsAMapAndTheSameInWords() throws Exception {
        assertThat(get("/territoires").body())
                .contains("<title>Rhône\u00A0: 2,8 offres pour 10 000 habitants</title>")
                .contains("Rhône (69)</a></th><td>531</td>")
                .contains("href=\"/territoires/regions/la-reunion-04\"");
    }

    @Test
    void aPlaceIsFoundByItsName() throws Exception {
        assertThat(location(get("/territoires?lieu=rhone"))).endsWith("/territoires/departements/rhone-69");
        assertThat(location(get("/territoires?lieu=69"))).endsWith("/territoires/departements/rhone-69");
        assertThat(location(get("/territoires?lieu=la+r%C3%A9union"))).endsWith("/territoires/regions/la-reunion-04");
    }

    @Test
    void ofATownAndADepartementOfOneNameTheVisitorChooses() throws Exception {
        SERVICES.answer("/api/territories/communes", 200, VIENNE);

        HttpResponse<String> page = get("/territoires?lieu=vienne");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("aria-describedby=\"lieu-erreur\"")
                .contains("href=\"/territoires/communes/vienne-38544\">Vienne (38)</a>")
                .contains("href=\"/territoires/departements/vienne-86\">Vienne (département)</a>");
    }

    @Test
    void aTerritoryHasOneAddress() throws Exception {
        SERVICES.answer("/api/territories/departments/69", 200, rhone(null));

        HttpResponse<String> page = get("/territoires/departements/69");

        assertThat(page.statusCode()).isEqualTo(301);
        assertThat(location(page)).endsWith("/territoires/departements/rhone-69");
    }

    @Test
    void aTerritoryTellsItsFiguresAndWhyAMetierHasItsRank() throws Exception {
        SERVICES.answer("/api/territories/departments/69", 200, rhone(employment(1_900_000, 531, 143)));

        HttpResponse<String> page = get("/territoires/departements/rhone-69");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Rhône\u00A0: l’emploi dans le soin et l’accompagnement</h1>")
                .contains("href=\"/offres?department=69\"", "href=\"/offres?metier=infirmier&amp;department=69\"")
                .contains("10\u00A0% de moins par habitant qu’en moyenne dans le pays")
                .contains("Infirmier &lt;b&gt;")
                .contains("href=\"/territoires/departements/isere-38\"")
                .contains("Source : Dares et France Travail".replace(" :", "\u00A0:"));
    }

    @Test
    void aDepartementLeadsToItsTowns() throws Exception {
        SERVICES.answer("/api/territories/departments/38", 200, isere(employment(1_300_000, 300, 20)));
        SERVICES.answer("/api/territories/towns", 200, VIENNE);

        assertThat(get("/territoires/departements/isere-38").body())
                .contains("Les communes de plus de 5\u00A0000 habitants")
                .contains("href=\"/territoires/communes/vienne-38544\">Vienne</a>", "30\u202F000\u00A0habitants");
    }

    @Test
    void theOtherTownsOfADepartementStandInTheOrderOfTheirNames() throws Exception {
        List<Place> towns = Stream.of("Zuydcoote", "Écully", "Ars", "Douai")
                .map(name -> new Place(Kind.COMMUNE, "59000", name, 6_000, null))
                .toList();
        List<Place> large = Collections.nCopies(12, new Place(Kind.COMMUNE, "59350", "Lille", 230_000, null));
        var sheet = new TerritorySheet(
                new Territory(Kind.DEPARTMENT, "59", "Nord", 2_600_000, 50.4, 3.2, null, null, null),
                new Answer.Down<>(),
                null,
                new Answer.Found<>(Stream.concat(large.stream(), towns.stream()).toList()));

        assertThat(sheet.largestTowns()).isEqualTo(large);
        assertThat(sheet.otherTowns()).extracting(Place::name).containsExactly("Ars", "Douai", "Écully", "Zuydcoote");
    }

    @Test
    void townsThatCannotBeHadAreSaidToBeMissing() throws Exception {
        SERVICES.answer("/api/territories/departments/38", 200, isere(employment(1_300_000, 300, 20)));
        SERVICES.answer("/api/territories/towns", 503, "{}");

        HttpResponse<String> page = get("/territoires/departements/isere-38");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("La liste des communes est momentanément indisponible");
    }

    @Test
    void whatCannotBeCountedIsSaidInItsPlace() throws Exception {
        SERVICES.answer("/api/territories/departments/69", 200, rhone(null));

        HttpResponse<String> page = get("/territoires/departements/rhone-69");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Les chiffres de ce territoire sont momentanément indisponibles")
                .contains("href=\"/territoires/regions/auvergne-rhone-alpes-84\"");
    }

    @Test
    void withoutTheCatalogueATerritoryStillHasItsFigures() throws Exception {
        SERVICES.answer("/api/territories/departments/69", 200, rhone(employment(1_900_000, 531, 143)));
        SERVICES.answer("/api/territories/departments", 503, "{}");

        HttpResponse<String> page = get("/territoires/departements/rhone-69");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<span class=\"ps-figure\">531</span>")
                .contains("Les départements de cette région sont momentanément indisponibles")
                .contains("le chiffre de la France est momentanément indisponible");
    }

    @Test
    void withoutTheCountsOfTheOthersATerritorySaysWhyThereIsNoMap() throws Exception {
        SERVICES.answer("/api/territories/departments/69", 200, rhone(employment(1_900_000, 531, 143)));
        SERVICES.answer("/api/offers", 503, "{}");

        HttpResponse<String> page = get("/territoires/departements/rhone-69");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Les chiffres des départements sont momentanément indisponibles")
                .contains("href=\"/territoires/departements/isere-38\"");
    }

    @Test
    void aTerritoryThatStandsBesideNoOtherLacksNoMap() throws Exception {
        SERVICES.answer("/api/territories/regions/04", 200, """
                {"kind": "region", "code": "04", "name": "La Réunion", "population": 890000, "latitude": -21.1,
                 "longitude": 55.5, "employment": %s}
                """.formatted(employment(890_000, 40, 3)));

        assertThat(get("/territoires/regions/la-reunion-04").body()).doesNotContain("momentanément", "<figure");
    }

    @Test
    void aTownLeadsToThePagesOfItsMetiers() throws Exception {
        SERVICES.answer("/api/territories/communes/76351", 200, """
               {"kind": "commune", "code": "76351", "name": "Le Havre", "population": 160000, "latitude": 49.5,
                "longitude": 0.1, "department": {"code": "76", "name": "Seine-Maritime"},
                "region": {"code": "28", "name": "Normandie"}, "employment": %s}
               """.formatted(employment(300_000, 531, 143)));

        assertThat(get("/territoires/communes/le-havre-76351").body())
                .contains("href=\"/metiers/infirmier/le-havre-76\">Infirmier &lt;b&gt; au Havre</a>");
    }

    @Test
    void aSmallCommuneHasNoPageAndLeadsToItsDepartement() throws Exception {
        SERVICES.answer("/api/territories/communes/69021", 200, """
                {"kind": "commune", "code": "69021", "name": "Bibost", "population": 600, "latitude": 45.8,
                 "longitude": 4.5, "department": {"code": "69", "name": "Rhône"},
                 "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"}}
                """);

        HttpResponse<String> page = get("/territoires/communes/bibost-69021");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("href=\"/territoires/departements/rhone-69\"");
    }

    @Test
    void whatIsNoTerritoryIsMissing() throws Exception {
        assertThat(get("/territoires/communes/99999").statusCode()).isEqualTo(404);
        assertThat(get("/territoires/cantons/69").statusCode()).isEqualTo(404);
    }

    @Test
    void territoriesStandSideBySide() throws Exception {
        SERVICES.answer("/api/territories/departments/69", 200, rhone(employment(1_900_000, 531, 143)));
        SERVICES.answer("/api/territories/departments/38", 200, isere(employment(1_300_000, 300, 20)));

        HttpResponse<String> page = get("/territoires/comparer?territoire=rhone&territoire=departements/isere-38");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("value=\"Rhône (département)\"", "value=\"Isère (département)\"")
                .contains("le plus d’offres d’emploi\u00A0: Rhône (département), 2,8.")
                .contains("<th scope=\"col\" role=\"columnheader\">Isère (département)</th>");
    }

    @Test
    void aNameThatNothingBearsIsToldAtItsField() throws Exception {
        SERVICES.answer("/api/territories/departments/69", 200, rhone(employment(1_900_000, 531, 143)));
        SERVICES.answer("/api/territories/communes", 200, "{\"total\": 0, \"items\": []}");

        HttpResponse<String> page = get("/territoires/comparer?territoire=rhone&territoire="
                + URLEncoder.encode("\"><script>x", StandardCharsets.UTF_8));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("aria-describedby=\"territoire-2-erreur\"")
                .contains("<span>531</span>")
                .doesNotContain("<script>x");
    }

    @Test
    void aComparisonHasFourTerritoriesAtMost() throws Exception {
        HttpResponse<String> page = get("/territoires/comparer?territoire=departements/a-1&territoire=departements/a-2"
                + "&territoire=departements/a-3&territoire=departements/a-4&territoire=departements/a-5");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Quatre territoires au plus");
    }

    @Test
    void aTerritoryThatCannotBeCountedIsMissingFromAComparison() throws Exception {
        SERVICES.answer("/api/territories/departments/69", 200, rhone(null));

        HttpResponse<String> page = get("/territoires/comparer?territoire=rhone");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Rhône (département)) sont momentanément indisponibles");
    }

    @Test
    void whoeverCannotBeAskedIsNoFaultOfTheVisitor() throws Exception {
        SERVICES.answer("/api/territories/departments/69", 503, "{}");

        HttpResponse<String> page = get("/territoires/comparer?territoire=rhone");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Rhône (département)) sont momentanément indisponibles");
    }

    private static String employment(long inhabitants, long offers, long formations) {
        return """
            {"countedAt": "2026-11-22T20:26:19Z", "inhabitants": %d,
             "offers": {"total": %d, "lackingCandidates": 45, "national": 20034}, "formations": %d, "events": 0,
             "families": [{"slug": "sante", "label": "Santé", "offers": 309}],
             "metiers": [{"rank": 1, "slug": "infirmier", "label": "Infirmier <b>", "offers": 73, "againstCountry": 0.9,
               "lackingShare": 0.04, "points": 54.8,
               "parts": [{"name": "offers", "points": 28.5, "of": 60}, {"name": "lack", "points": 6.3, "of": 20},
                         {"name": "published", "points": 20, "of": 20}],
               "published": {"region": {"code": "84", "name": "Auvergne-Rhône-Alpes"}, "year": 2021,
                 "source": "Dares et France Travail", "occupations": ["Infirmier"], "bassins": 26,
                 "offersPerSeeker": 9.19, "rank": 1, "of": 19, "indicators": {"tension": 5.0}}}]}
            """.formatted(inhabitants, offers, formations);
    }

    private static String rhone(@Nullable String employment) {
        return department("69", "Rhône", employment);
    }

    private static String isere(String employment) {
        return department("38", "Isère", employment);
    }

    private static String department(String code, String name, @Nullable String employment) {
        return """
               {"kind": "department", "code": "%s", "name": "%s", "population": 1900000, "latitude": 45.7,
                "longitude": 4.8, "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"}, "communes": 266%s}
               """.formatted(code, name, employment == null ? "" : ", \"employment\": " + employment);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
