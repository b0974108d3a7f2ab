package fr.prendresoin.website;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages do when a service is down, or when what they are asked makes no sense.
class PagesTest extends RunningSite {

    private static final String NO_OFFERS = """
            {"total": 0, "totalGroups": 0, "page": 0, "size": 20, "sort": "relevance", "items": [], "facets": {}}""";

    @BeforeEach
    void everythingIsDown() {
        SERVICES.fallSilent();
    }

    @Test
    void theFirstPageStandsWithoutAnyService() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Les offres d’emploi sont momentanément indisponibles")
                .contains("Les familles de métiers sont momentanément indisponibles")
                .contains("Et si vous étiez fait pour prendre soin");
    }

    @Test
    void theFirstPageSaysThatAPlaceCannotBeCounted() throws Exception {
        SERVICES.answer("/api/territories/communes", 200, """
                {"items": [{"code": "76351", "name": "Le Havre", "label": "Le Havre (76)",
                            "department": {"code": "76", "name": "Seine-Maritime"},
                            "region": {"code": "28", "name": "Normandie"}, "postalCodes": [], "population": 1,
                            "latitude": 49.5, "longitude": 0.1}]}""");
        SERVICES.answer("/api/territories/communes/76351", 200, """
                {"kind": "commune", "code": "76351", "name": "Le Havre", "population": 160000, "latitude": 49.5,
                 "longitude": 0.1, "department": {"code": "76", "name": "Seine-Maritime"}}""");

        assertThat(get("/?lieu=Le+Havre").body())
                .contains("value=\"Le Havre (76)\"", "Les chiffres de ce lieu sont momentanément indisponibles");
    }

    @Test
    void aListWithoutItsServiceKeepsItsFormAndTellsRobotsToComeBack() throws Exception {
        HttpResponse<String> page = get("/offres?q=nuit");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("momentanément indisponibles", "value=\"nuit\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metiers", "/metiers/aide-soignant", "/offres/ft-1"})
    void aPageWithoutItsSubjectIsUnavailable(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("Cette page est momentanément indisponible");
    }

    @Test
    void whatDoesNotExistLeadsOn() throws Exception {
        SERVICES.answer("/api/offers/ft-0", 404, "{}");

        for (String path : new String[] {"/offres/ft-0", "/nulle-part"}) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
            assertThat(page.body()).contains("Cette page n’existe pas", "action=\"/recherche\"");
        }
    }

    @Test
    void anOfferThatIsGoneSaysSo() throws Exception {
        SERVICES.answer("/api/offers/ft-2", 410, """
                {"offer": "ft-2", "offerTitle": "Infirmier <de> nuit", "detail": "L’offre a été retirée par sa source.",
                 "reason": "gone-at-source", "withdrawnAt": "2026-11-20T10:00:00Z", "similar": []}""");

        HttpResponse<String> page = get("/offres/ft-2");

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body())
                .contains("Infirmier &lt;de&gt; nuit", "retirée le 20 novembre 2026", "retirée par sa source");
    }

    @Test
    void whatMakesNoSenseIsNamed() throws Exception {
        SERVICES.answer("/api/offers", 400, """
                {"errors": [{"field": "page", "rule": "min", "message": "« page » vaut au moins 0."}]}""");

        HttpResponse<String> page = get("/offres?page=-1");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("« page » vaut au moins 0.");
    }

    /// The services have such resources beside the offers, the courses and the ways to pay, and answer 200.
    @ParameterizedTest
    @CsvSource({
        "/offres/cells, /api/offers/cells",
        "/offres/cells/signaler, /api/offers/cells",
        "/formations/cells, /api/formations/cells",
        "/financements/questions, /api/fundings/questions"
    })
    void whatOnlyStandsBesideSuchThingsIsNoneOfThem(String page, String resource) throws Exception {
        SERVICES.answer(resource, 200, "{\"zoom\": 5, \"items\": []}");

        assertThat(get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void aPageThatFailsWhileItIsMadeIsAPageToo() throws Exception {
        SERVICES.answer("/api/fundings/cpf", 200, "{\"slug\": \"cpf\"}");

        HttpResponse<String> page = get("/financements/cpf");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("<h1>Une erreur est survenue de notre côté</h1>", "action=\"/recherche\"");
    }

    @Test
    void aQuestionThatTheServiceCannotEvenReadIsNotAnEmptyList() throws Exception {
        SERVICES.answer("/api/offers", 400, "{\"detail\": \"L’adresse est illisible.\"}");

        HttpResponse<String> page = get("/offres?q=((((((");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("L’adresse est illisible.");
    }

    @Test
    void aSharedSearchKeepsItsPlaceWhileNamesCannotBeLookedUp() throws Exception {
        SERVICES.answer("/api/offers", 200, NO_OFFERS);

        String page = get("/offres?commune=69123&radius=20").body();

        assertThat(SERVICES.askedOf("/api/offers")).isEqualTo("commune=69123&radius=20");
        assertThat(page).doesNotContain("n’est pas pris en compte").contains("name=\"commune\" value=\"69123\"");
    }

    @Test
    void aNameThatIsChangedIsNotOverruledByTheCodeOfTheOneBefore() throws Exception {
        SERVICES.answer("/api/offers", 200, NO_OFFERS);
        SERVICES.answer("/api/territories/communes", 200, """
                {"items": [{"code": "69123", "name": "Lyon", "label": "Lyon (69)", "population": 522250,
                  "department": {"code": "69", "name": "Rhône"},
                  "region": {"code": "84", "name": "Auvergne-Rhône-Alpes"}}]}""");

        get("/offres?lieu=Lyon+(69)&commune=69123");
        assertThat(SERVICES.askedOf("/api/territories/communes")).startsWith("q=69123");

        get("/offres?lieu=Bordeaux&commune=69123");
        assertThat(SERVICES.askedOf("/api/territories/communes")).startsWith("q=Bordeaux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/offres", "/formations"})
    void aPlaceThatNobodyKnowsIsAFaultOfTheField(String path) throws Exception {
        SERVICES.answer("/api/offers", 200, NO_OFFERS);
        SERVICES.answer("/api/formations", 200, NO_OFFERS);
        SERVICES.answer("/api/territories/communes", 200, "{\"items\": []}");

        HttpResponse<String> page = get(path + "?lieu=Trifouillis");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<title>Erreur", "Aucune commune ne s’appelle «\u00A0Trifouillis\u00A0»");
    }

    @Test
    void aRequestKeepsItsNameOnItsWay() throws Exception {
        Answering.get(port, "/offres", "essai-2026.11_23");

        assertThat(SERVICES.nameOf("/api/offers")).isEqualTo("essai-2026.11_23");
    }

    @Test
    void whatIsTypedComesBackAsText() throws Exception {
        SERVICES.answer("/api/offers", 200, NO_OFFERS);

        String page = get("/offres?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&lieu=%3Cb%3E")
                .body();

        assertThat(page).doesNotContain("<script>alert", "<b>").contains("&#34;><script>alert(1)".replace("<", "&lt;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offres?q=%zz", "/offres?q=%ff"})
    void anAddressThatCannotBeReadIsAPageToo(String path) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("<h1>");
        }
    }

    @Test
    void nothingButOurOwnRunsInAPage() throws Exception {
        HttpResponse<String> page = get("/aide");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("style=", "onclick=", "javascript:");
    }

    @Test
    void theChoiceOfDisplayStaysOnTheDeviceAndLeadsBack() throws Exception {
        HttpResponse<String> chosen = post("/affichage", "theme=dark&retour=/offres%3Fq=nuit");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/offres?q=nuit");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("affichage=dark")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(post("/affichage", "theme=dark&retour=//ailleurs.example")
                        .headers()
                        .firstValue("Location"))
                .contains("/");
    }
}
