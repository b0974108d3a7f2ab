package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import fr.prendresoin.journeys.StockedPlatform;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of page, light and dark, on a desk and on a phone. Two people go through them, each with a theme.
@ParameterizedClass
@MethodSource("looks")
@ExtendWith({Chromium.Given.class, StockedPlatform.Given.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LookIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static StockedPlatform stocked;
    private static Map<Theme, Visit> visits = Map.of();

    @SuppressWarnings("NullAway.Init") // by open
    private static Visit visit;

    private final SitePage kind;
    private final Theme theme;

    LookIT(SitePage kind, Theme theme) {
        this.kind = kind;
        this.theme = theme;
    }

    static Stream<Arguments> looks() {
        return Arrays.stream(SitePage.values())
                .flatMap(kind -> Arrays.stream(Theme.values()).map(theme -> Arguments.of(kind, theme)));
    }

    @BeforeAll
    static void sitDown(Chromium chromium, StockedPlatform platform) {
        stocked = platform;
        visits = Arrays.stream(Theme.values())
                .collect(Collectors.toMap(theme -> theme, theme -> Visit.of(chromium, stocked.address(), theme)));
    }

    @BeforeParameterizedClassInvocation
    static void open(SitePage kind, Theme theme) {
        visit = Objects.requireNonNull(visits.get(theme));
        visit.on(Screen.DESKTOP);
        kind.open(visit, stocked);
    }

    @AfterAll
    static void getUp() {
        visits.values().forEach(Visit::close);
    }

    /// First, while what is folded is folded.
    @Test
    @Order(1)
    void whateverHasTheFocusIsSeenToHaveItInTheOrderOfThePage() {
        assertThat(new Keyboard(visit).stopFaults()).isEmpty();
    }

    @Test
    @Order(2)
    void noRuleOfAccessibilityIsBroken() {
        for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
            visit.on(screen);
            visit.page()
                    .screenshot(new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(SCREENSHOTS.resolve("%s-%s-%s.png"
                                    .formatted(kind, screen, theme)
                                    .toLowerCase(Locale.ROOT))));
            assertThat(AxeRules.broken(visit)).as(screen.toString()).isEmpty();
        }
    }
}
