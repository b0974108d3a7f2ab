package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.journeys.StockedPlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From the whole country to a few streets, by the map of a list.
@ExtendWith({Chromium.Given.class, StockedPlatform.Given.class})
class MapIT {

    private static Chromium chromium;
    private static StockedPlatform stocked;

    @BeforeAll
    static void sitDown(Chromium browser, StockedPlatform platform) {
        chromium = browser;
        stocked = platform;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offres", "/formations"})
    void theMapOfAListLeadsCloserWithoutScripts(String list) {
        try (Visit visit = Visit.withoutScript(chromium, stocked.address())) {
            visit.open(list);
            var hands = new Hands(visit);

            hands.follow("Voir la carte");
            assertThat(found(visit)).contains("partout en France");
            assertThat(visit.page().locator("#carte figure path").count()).isGreaterThan(100);
            String department = firstPlace(visit);
            hands.follow(department);
            assertThat(found(visit)).contains(department.substring(0, department.indexOf(" (")));
            assertThat(visit.page().locator("#carte .ps-map__disc").count()).isPositive();
            String commune = firstPlace(visit);
            hands.follow(commune);
            assertThat(found(visit)).contains("à moins de");
            assertThat(place(visit)).isEqualTo(commune);
            assertThat(visit.page().locator("#carte .ps-map__circle").count()).isOne();
            hands.follow("Voir la liste seule");
            assertThat(place(visit)).isEqualTo(commune);
            assertThat(visit.page().locator("#carte").count()).isZero();
        }
    }

    private static String firstPlace(Visit visit) {
        return visit.page().locator("#carte ul.ps-list a").first().innerText();
    }

    private static String place(Visit visit) {
        return visit.page().locator("#lieu").inputValue();
    }

    private static String found(Visit visit) {
        return visit.page().locator("p.fr-text--lead[role=status]").innerText();
    }
}
