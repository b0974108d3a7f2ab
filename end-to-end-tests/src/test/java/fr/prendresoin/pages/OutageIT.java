package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Response;
import fr.prendresoin.journeys.StockedPlatform;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static Map<SitePage, Seen> usual;

    @BeforeAll
    static void sitDown(Chromium browser, StockedPlatform platform) {
        chromium = browser;
        stocked = platform;
        addresses = new EnumMap<>(SitePage.class);
        usual = new EnumMap<>(SitePage.class);
        try (Visit visit = Visit.of(chromium, stocked.address())) {
            for (SitePage kind : SitePage.values()) {
                addresses.put(kind, kind.address(stocked));
                usual.put(kind, Seen.on(visit, kind.open(visit, stocked)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search-service", "catalog-service"})
    void everyPageSaysWhatItLacksWhileAServiceIsAway(String service) {
        Map<SitePage, Visit> visits = visits();
        try {
            stocked.without(
                    service,
                    () -> assertThat(visits)
                            .allSatisfy((kind, visit) ->
                                    assertThat(faults(service, kind, visit)).isEmpty()));
        } finally {
            new HashSet<>(visits.values()).forEach(Visit::close);
        }
        awaitEveryPage();
    }

    private static List<String> faults(String service, SitePage kind, Visit visit) {
        var seen = Seen.on(visit, kind.way().arrive(visit, Objects.requireNonNull(addresses.get(kind))));
        List<String> faults = visit.ask(Script.STRUCTURE);
        faults.addAll(seen.faultsWithout(service, kind, Objects.requireNonNull(usual.get(kind))));
        return faults;
    }

    /// One for all the pages that have only to be opened; whoever has to prepare something has done so before.
    private static Map<SitePage, Visit> visits() {
        Visit straight = Visit.of(chromium, stocked.address());
        Map<SitePage, Visit> visits = new EnumMap<>(SitePage.class);
        addresses.forEach((kind, address) -> {
            Visit visit = kind.isAtItsAddress() ? straight : Visit.of(chromium, stocked.address());
            visits.put(kind, visit);
            kind.way().prepare(visit, stocked, address);
        });
        return visits;
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
                .allSatisfy((kind, address) -> assertThat(Links.status(stocked.address() + address))
                        .isEqualTo(kind.isAtItsAddress() ? kind.status() : 200));
    }
}
