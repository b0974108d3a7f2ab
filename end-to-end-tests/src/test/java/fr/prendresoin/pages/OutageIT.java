package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Response;
import fr.prendresoin.journeys.StockedPlatform;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What visitors see while a part of the platform is away.
@ExtendWith({Chromium.Given.class, StockedPlatform.Given.class})
class OutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Chromium chromium;
    private static StockedPlatform stocked;
    private static Map<SitePage, String> addresses;

    @BeforeAll
    static void sitDown(Chromium browser, StockedPlatform platform) {
        chromium = browser;
        stocked = platform;
        addresses =
                Arrays.stream(SitePage.values()).collect(Collectors.toMap(kind -> kind, kind -> kind.address(stocked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search-service", "catalog-service"})
    void everyPageStandsWhileAServiceIsAway(String service) {
        stocked.without(service, () -> {
            try (Visit visit = Visit.of(chromium, stocked.address())) {
                addresses.forEach((kind, address) -> {
                    assertThat(visit.open(address).status()).as(kind.name()).isIn(kind.status(), 503);
                    assertThat(visit.ask(Script.STRUCTURE)).as(kind.name()).isEmpty();
                });
            }
        });
        awaitEveryPage();
    }

    /// Nothing else needs the collection of offers.
    @Test
    void reportThatCannotBePassedOnStaysAsItWasWritten() {
        stocked.without("offer-ingest-service", () -> {
            try (Visit visit = Visit.of(chromium, stocked.address())) {
                visit.open(SitePage.OFFER_REPORT.address(stocked));
                visit.page().locator("label[for=motif-misleading]").click();
                visit.page().locator("#comment").fill("Le salaire n’est pas le même.");
                Response answer = visit.page()
                        .waitForResponse(
                                response -> response.request().method().equals("POST"),
                                () -> visit.page()
                                        .locator("main button[type=submit]")
                                        .click());

                assertThat(answer.status()).isEqualTo(503);
                assertThat(visit.page().locator("[role=alert]").innerText()).contains("n’a pas pu être envoyé");
                assertThat(visit.page().locator("#comment").inputValue()).isEqualTo("Le salaire n’est pas le même.");
                assertThat(visit.page().locator("#motif-misleading").isChecked())
                        .isTrue();
                assertThat(AxeRules.broken(visit)).isEmpty();
            }
            assertEveryPage();
        });
        awaitEveryPage();
    }

    @Test
    void siteThatIsAwayIsToldOnAPageThatNeedsNothingOfIt() {
        stocked.without("website", () -> {
            try (Visit visit = Visit.of(chromium, stocked.address())) {
                Response answer = visit.open("/");
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.headers()).containsKey("retry-after");
                assertThat(visit.page().locator("h1").innerText()).isEqualTo("Momentanément indisponible");
                assertThat(AxeRules.broken(visit)).isEmpty();
            }
        });
        awaitEveryPage();
    }

    /// Whoever comes next finds everything as it was.
    private static void awaitEveryPage() {
        await().atMost(PATIENCE).untilAsserted(OutageIT::assertEveryPage);
    }

    private static void assertEveryPage() {
        assertThat(addresses)
                .allSatisfy((kind, address) ->
                        assertThat(Links.status(stocked.address() + address)).isEqualTo(kind.status()));
    }
}
