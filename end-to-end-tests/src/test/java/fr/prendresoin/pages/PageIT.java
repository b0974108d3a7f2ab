package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.journeys.StockedPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every kind of page, whatever it looks like. A kind is visited once, and whoever looks at it leaves it
/// to the next as it was: the one who types comes last.
@ParameterizedClass
@EnumSource
@ExtendWith({Chromium.Given.class, StockedPlatform.Given.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageIT {

    private static final long MOST_BYTES = 200_000;

    private static final Hostile HOSTILE = new Hostile();

    private static StockedPlatform stocked;
    private static Chromium chromium;
    private static Visit withoutScript;

    @SuppressWarnings("NullAway.Init") // by open
    private static Visit visit;

    @SuppressWarnings("NullAway.Init")
    private static String address;

    private static int status;

    private final SitePage kind;

    PageIT(SitePage kind) {
        this.kind = kind;
    }

    @BeforeAll
    static void sitDown(Chromium browser, StockedPlatform platform) {
        chromium = browser;
        stocked = platform;
        withoutScript = Visit.withoutScript(chromium, stocked.address());
    }

    @BeforeParameterizedClassInvocation
    static void open(SitePage kind) {
        visit = Visit.of(chromium, stocked.address());
        address = kind.address(stocked);
        status = kind.open(visit, stocked).status();
    }

    @AfterParameterizedClassInvocation
    static void leave() {
        visit.close();
    }

    @AfterAll
    static void getUp() {
        if (withoutScript != null) {
            withoutScript.close();
        }
    }

    @Test
    @Order(1)
    void headingsAndLandmarksTellWhatIsWhere() {
        assertThat(visit.ask(Script.STRUCTURE)).isEmpty();
    }

    @Test
    @Order(2)
    void pageIsOfUseWithoutScripts() {
        kind.open(withoutScript, stocked);

        assertThat(withoutScript.page().title()).isEqualTo(visit.page().title());
        assertThat(withoutScript.page().locator("h1").innerText())
                .isEqualTo(visit.page().locator("h1").innerText());
        assertThat(withoutScript.ask(Script.WITHOUT_SCRIPT)).isEmpty();
    }

    @Test
    @Order(3)
    void pageAnswersAsItShouldAndStaysHere() {
        visit.settle();

        assertThat(status).isEqualTo(kind.status());
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.requestsElsewhere()).isEmpty();
        if (kind.isAtItsAddress()) {
            assertFirstVisitIsLight();
        }
    }

    /// Only where nothing came before the page: a way to it transfers another page first, and leaves its assets behind.
    private void assertFirstVisitIsLight() {
        Figures.FIRST_VISITS.note(
                kind, visit.transferredBytes(), visit.requests().size());
        assertThat(visit.transferredBytes())
                .as("%s requests: %s", visit.requests().size(), visit.requests())
                .isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    @Order(4)
    void nothingScrollsSideways() {
        for (Screen screen : Screen.values()) {
            visit.on(screen);
            assertThat(visit.ask(Script.WIDE)).as(screen.toString()).isEmpty();
        }
        visit.on(Screen.DESKTOP);
    }

    @Test
    @Order(5)
    void firstStopLeadsToTheContent() {
        assertThat(new Keyboard(visit).skipLinkFaults()).isEmpty();
    }

    @Test
    @Order(6)
    void everyLinkLeadsSomewhere() {
        assertThat(Links.dead(visit, stocked.address())).isEmpty();
    }

    @Test
    @Order(7)
    void whatSomebodyTypesComesBackAsText() {
        assertThat(HOSTILE.faults(visit, address)).isEmpty();
    }
}
