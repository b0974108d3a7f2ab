package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import fr.prendresoin.journeys.StockedPlatform;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Offers on the page of a partner, as a browser shows them there and nowhere else.
@ExtendWith({Chromium.Given.class, StockedPlatform.Given.class})
class WidgetIT {

    private static final String FRAMED = "/widget/offres?partenaire=mairie&famille=sante";

    private static final String PAGE = """
            <!doctype html><html lang="fr"><title>Mairie</title><link rel="icon" href="data:,"><h1>Mairie</h1>
            <script src="{site}/widget.js" data-partenaire="mairie" data-famille="sante"></script></html>""";

    private static Chromium chromium;
    private static StockedPlatform stocked;

    @BeforeAll
    static void look(Chromium browser, StockedPlatform platform) {
        chromium = browser;
        stocked = platform;
    }

    @Test
    void onItsPageThePartnerShowsOffersInAFrameAsHighAsTheyAre() {
        try (Visit visit = Visit.of(chromium, StockedPlatform.PARTNER)) {
            Page page = withWidget(visit, StockedPlatform.PARTNER);

            page.waitForCondition(() -> offers(page) == 5);
            page.waitForCondition(() -> page.locator("iframe")
                    .getAttribute("height")
                    .equals(String.valueOf(page.frames().getLast().evaluate("document.body.offsetHeight"))));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void onAnyOtherPageTheFrameStaysEmpty() {
        String elsewhere = "http://ailleurs.localhost";
        try (Visit visit = Visit.of(chromium, elsewhere)) {
            Page page = withWidget(visit, elsewhere);

            page.waitForCondition(() -> !visit.complaints().isEmpty());
            assertThat(offers(page)).isZero();
            assertThat(visit.complaints())
                    .singleElement()
                    .asString()
                    .contains("frame-ancestors " + StockedPlatform.PARTNER);
        }
    }

    @Test
    void whatStandsInTheFrameIsForEverybody() {
        try (Visit visit = Visit.of(chromium, stocked.address())) {
            visit.open(FRAMED);
            visit.on(Screen.NARROW);

            assertThat(AxeRules.broken(visit)).isEmpty();
            assertThat(visit.ask(Script.WIDE)).isEmpty();
            assertThat(visit.requestsElsewhere()).isEmpty();
        }
    }

    /// The browser asks before a page reaches what runs on the same machine.
    private static Page withWidget(Visit visit, String origin) {
        Page page = visit.page();
        page.context().grantPermissions(List.of("local-network-access"));
        var answer = new FulfillOptions()
                .setContentType("text/html;charset=UTF-8")
                .setBody(PAGE.replace("{site}", stocked.address()));
        page.route(origin + "/**", route -> route.fulfill(answer));
        visit.open("/");
        visit.settle();
        return page;
    }

    private static int offers(Page page) {
        return page.frameLocator("iframe").locator("article").count();
    }
}
