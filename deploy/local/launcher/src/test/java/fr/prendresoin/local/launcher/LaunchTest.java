package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchTest {

    private static final Path DATA = Path.of("data");

    private final Launch launch = new Launch(ProjectRoot.find(), DATA, Ports.free());

    private Map<String, String> environment(String component, Map<String, String> inherited) {
        return launch.environment(new StartOrder(Components.ALL).component(component), DATA, inherited);
    }

    @Test
    void theHostOfAPersonsShellReachesTheGatewayOnly() {
        Map<String, String> shell = Map.of("HOST", "laptop");

        assertThat(environment("gateway", shell)).doesNotContainKey("HOST");
        assertThat(environment("search-service", shell)).containsEntry("HOST", "127.0.0.1");
    }

    @Test
    void theSimulatorIsCrawledAtThePaceOfADemonstration() {
        assertThat(environment("offer-ingest-service", Map.of("CRAWL_COMPLETE_EVERY", "2h")))
                .containsEntry("CRAWL_INCREMENTAL_EVERY", "5s")
                .doesNotContainKey("CRAWL_COMPLETE_EVERY");
    }

    @Test
    void theRealFeedIsCrawledAtTheServicesOwnPace() {
        assertThat(environment("offer-ingest-service", Map.of("FRANCE_TRAVAIL_API_URL", "https://api.example")))
                .doesNotContainKeys("FRANCE_TRAVAIL_API_URL", "CRAWL_COMPLETE_EVERY", "CRAWL_INCREMENTAL_EVERY");
    }

    @Test
    void theDemoAccountsAreBelievedUnlessThereIsARealProvider() {
        assertThat(environment("search-service", Map.of()).get("OIDC_ISSUER")).startsWith("http://127.0.0.1:");
        Map<String, String> real = Map.of("OIDC_ISSUER", "https://identity.example");
        assertThat(environment("search-service", real)).doesNotContainKey("OIDC_ISSUER");
        assertThat(environment("identity-server", real).get("OIDC_ISSUER")).startsWith("http://127.0.0.1:");
    }

    @Test
    void theDemoAccountsAreShownWithWhatTheyMayDo() {
        assertThat(DemoAccounts.lines())
                .anyMatch(line -> line.contains("prendre-soin"))
                .anyMatch(line -> line.matches(" +agence-rhone +AGENCY +department:69"))
                .anyMatch(line -> line.matches(" +admin +ADMIN"));
    }
}
