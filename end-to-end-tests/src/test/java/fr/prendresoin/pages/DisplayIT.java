package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.prendresoin.journeys.StockedPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What people choose for their eyes.
@ExtendWith({Chromium.Given.class, StockedPlatform.Given.class})
class DisplayIT {

    @Test
    void displayThatSomebodyChoosesWinsOverTheSystems(Chromium chromium, StockedPlatform stocked) {
        try (Visit light = Visit.of(chromium, stocked.address(), Theme.LIGHT);
                Visit dark = Visit.of(chromium, stocked.address(), Theme.DARK)) {
            String onLight = background(light, "Comme mon appareil");
            String onDark = background(dark, "Comme mon appareil");

            assertThat(onLight).isNotEqualTo(onDark);
            assertThat(background(light, "Sombre")).isEqualTo(onDark);
            assertThat(background(dark, "Clair")).isEqualTo(onLight);
        }
    }

    private static String background(Visit visit, String chosen) {
        visit.open("/");
        visit.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(chosen))
                .click();
        visit.page().waitForURL("**/");
        return (String) visit.page().evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
