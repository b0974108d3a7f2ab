package fr.prendresoin.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The pages are only as good as those who look at them: each fault is found on a page that has it, and on no good one.
@ExtendWith(Chromium.Given.class)
class FaultsAreFoundIT {

    private static final String GOOD = """
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bonne page</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icone.png">
            <style>a { display: inline-block; padding: 8px }</style></head>
            <body><header><a href="#contenu">Contenu</a><nav aria-label="Menu"><a href="/">Accueil</a></nav></header>
            <main id="contenu"><h1>Bonne page</h1><h2>Partie</h2>
            <form action="/"><label for="q">Mots</label> <input id="q" name="q" value="%s"><button>Chercher</button></form>
            </main><footer><p>Fin</p></footer></body></html>""";

    /// Asks after something, of which the server says that it is gone.
    private static final String ASKING = "<script>fetch('%s')</script></main>";

    private static Chromium chromium;
    private static HttpServer server;
    private static volatile String page = GOOD;
    private static volatile boolean careless;

    @BeforeAll
    static void serve(Chromium browser) throws IOException {
        chromium = browser;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", FaultsAreFoundIT::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void goodPageHasNone() {
        assertThat(found(GOOD, visit -> visit.ask(Script.STRUCTURE))).isEmpty();
        assertThat(found(GOOD, visit -> new Keyboard(visit).skipLinkFaults())).isEmpty();
        assertThat(found(GOOD, visit -> new Keyboard(visit).stopFaults())).isEmpty();
        assertThat(found(GOOD, AxeRules::broken)).isEmpty();
        assertThat(found(GOOD, FaultsAreFoundIT::narrow)).isEmpty();
        assertThat(found(GOOD, visit -> visit.ask(Script.WITHOUT_SCRIPT))).isEmpty();
        assertThat(found(GOOD, visit -> Links.dead(visit, origin()))).isEmpty();
        assertThat(found(GOOD, visit -> new Hostile().faults(visit, "/?q=a"))).isEmpty();
        assertThat(found(GOOD, FaultsAreFoundIT::complaints)).isEmpty();
    }

    @Test
    void headingsThatSkipALevelAndLandmarksWithoutANameAreFound() {
        String bad = GOOD.replace("h2", "h3")
                .replace("<nav aria-label=\"Menu\">", "<nav>")
                .replace("footer", "div");
        assertThat(found(bad, visit -> visit.ask(Script.STRUCTURE)))
                .containsExactly("h3 after h1: Partie", "0 body > footer", "a nav that is labelled \"\"");
    }

    @Test
    void skipLinkThatSkipsNothingIsFound() {
        assertThat(found(GOOD.replace("#contenu", "#rien"), visit -> new Keyboard(visit).skipLinkFaults()))
                .singleElement()
                .asString()
                .contains("leads nowhere");
        assertThat(found(
                        GOOD.replace("<header>", "<header><a href=\"/\">Logo</a>"),
                        visit -> new Keyboard(visit).skipLinkFaults()))
                .isNotEmpty();
    }

    @Test
    void focusThatIsNotSeenOrJumpsIsFound() {
        String styled = GOOD.replace("</head>", "<style>input:focus { outline: none }</style></head>");
        assertThat(found(styled, visit -> new Keyboard(visit).stopFaults()))
                .containsExactly("not seen: <input id=q> Mots");
        assertThat(found(
                        GOOD.replace("<button>", "<button tabindex=\"1\">"), visit -> new Keyboard(visit).stopFaults()))
                .anySatisfy(fault -> assertThat(fault).startsWith("not inOrder"));
    }

    @Test
    void fieldWithoutALabelIsFound() {
        assertThat(found(GOOD.replace("label for", "span class"), AxeRules::broken))
                .anySatisfy(fault -> assertThat(fault).startsWith("label: "));
    }

    @Test
    void whatIsTooWideIsFound() {
        String wide = GOOD.replace("</main>", "<p class=\"w\">Trop large</p></main>")
                .replace("</head>", "<style>.w { width: 500px }</style></head>");
        assertThat(found(wide, FaultsAreFoundIT::narrow))
                .hasSize(2)
                .first()
                .asString()
                .contains("class=\"w\"");
    }

    @Test
    void formThatCannotBeSentAndButtonThatDoesNothingAreFound() {
        assertThat(found(
                        GOOD.replace("<button>", "<button type=\"button\">"),
                        visit -> visit.ask(Script.WITHOUT_SCRIPT)))
                .hasSize(2);
    }

    @Test
    void linkThatLeadsNowhereIsFound() {
        assertThat(found(GOOD.replace("href=\"/\"", "href=\"/absent\""), visit -> Links.dead(visit, origin())))
                .containsExactly("404 /absent");
    }

    @Test
    void whatComesBackAsMarkupIsFound() {
        careless = true;
        try {
            assertThat(found(GOOD, visit -> new Hostile().faults(visit, "/?q=a")))
                    .isNotEmpty();
        } finally {
            careless = false;
        }
    }

    @Test
    void whatComesBackAsMarkupOfAFormThatIsPostedIsFound() {
        String posted = GOOD.replace("<form action", "<form method=\"post\" action");
        assertThat(found(posted, visit -> new Hostile().faults(visit, "/"))).isEmpty();
        careless = true;
        try {
            assertThat(found(posted, visit -> new Hostile().faults(visit, "/")))
                    .containsExactly("it comes back as it was for q sent to / 0", "it is an element for q sent to / 0");
        } finally {
            careless = false;
        }
    }

    @Test
    void fieldThatStandsOutsideItsFormIsTried() {
        careless = true;
        try {
            String outside = GOOD.replace("<form action=\"/\">", "<form id=\"recherche\" action=\"/\"></form>")
                    .replace("name=\"q\"", "name=\"q\" form=\"recherche\"")
                    .replace("<button>Chercher</button></form>", "<button form=\"recherche\">Chercher</button>");
            assertThat(found(outside, visit -> new Hostile().faults(visit, "/")))
                    .isNotEmpty();
        } finally {
            careless = false;
        }
    }

    @Test
    void parameterThatOnlyALinkHasIsTried() {
        careless = true;
        try {
            String linked = GOOD.replace("name=\"q\"", "").replace("href=\"/\"", "href=\"/?q=a\"");
            assertThat(found(linked, visit -> new Hostile().faults(visit, "/"))).isNotEmpty();
        } finally {
            careless = false;
        }
    }

    @Test
    void brokenScriptAndWhatComesFromElsewhereAreFound() {
        String bad =
                GOOD.replace("</main>", "<script>nothing()</script><img alt=\"\" src=\"http://127.0.0.1:9/x\"></main>");
        assertThat(found(bad, FaultsAreFoundIT::complaints))
                .anySatisfy(complaint -> assertThat(complaint).contains("nothing is not defined"));
        assertThat(found(bad, Visit::requestsElsewhere)).containsExactly("http://127.0.0.1:9/x");
    }

    @Test
    void onlyAnOfferThatIsAskedAfterMayBeGone() {
        assertThat(found(GOOD.replace("</main>", ASKING.formatted("/api/offers/ft-1")), FaultsAreFoundIT::complaints))
                .isEmpty();
        assertThat(found(GOOD.replace("</main>", ASKING.formatted("/api/courses/1")), FaultsAreFoundIT::complaints))
                .singleElement()
                .asString()
                .contains(" 410 ");
    }

    @Test
    void whatIsTransferredIsCounted() {
        page = GOOD;
        try (Visit visit = Visit.of(chromium, origin())) {
            visit.open("/");
            visit.settle();
            assertThat(visit.transferredBytes()).isBetween(GOOD.length() * 1L, GOOD.length() + 1_000L);
        }
    }

    private static List<String> found(String html, Function<Visit, List<String>> look) {
        page = html;
        try (Visit visit = Visit.of(chromium, origin())) {
            visit.open("/");
            return look.apply(visit);
        }
    }

    private static List<String> narrow(Visit visit) {
        visit.on(Screen.NARROW);
        return visit.ask(Script.WIDE);
    }

    private static List<String> complaints(Visit visit) {
        visit.settle();
        return visit.complaints();
    }

    private static String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        boolean home = exchange.getRequestURI().getPath().equals("/");
        boolean icon = exchange.getRequestURI().getPath().equals("/icone.png");
        byte[] body = (home ? page.formatted(typed(exchange)) : "").getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", icon ? "image/png" : "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(
                home || icon ? 200 : gone(exchange) ? 410 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static boolean gone(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().startsWith("/api/");
    }

    private static String typed(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestMethod().equals("POST")
                ? new String(exchange.getRequestBody().readAllBytes(), UTF_8)
                : exchange.getRequestURI().getRawQuery();
        if (query == null || !query.startsWith("q=")) {
            return "";
        }
        String value = URLDecoder.decode(query.substring(2), UTF_8);
        return careless
                ? value
                : value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
