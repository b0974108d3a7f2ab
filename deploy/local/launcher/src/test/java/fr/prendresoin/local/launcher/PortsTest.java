package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder;

    private Ports ports(String lines, Map<String, String> environment) throws IOException {
        return Ports.declared(Files.writeString(folder.resolve("ports.properties"), lines), environment);
    }

    @Test
    void everyComponentOfThePlatformHasItsPorts() {
        Ports declared = Ports.declared(ProjectRoot.find().resolve("deploy/local/ports.properties"), Map.of());

        assertThat(declared.of("gateway")).isEqualTo(8080);
        assertThat(Components.ALL)
                .allSatisfy(component -> assertThat(component.ports()).allMatch(name -> declared.of(name) > 0));
    }

    @Test
    void theEnvironmentOverridesAPort() throws IOException {
        Ports ports = ports("kafka=1\nfeed-simulator=2", Map.of("PRENDRESOIN_PORT_FEED_SIMULATOR", "4002"));

        assertThat(ports.of("kafka")).isEqualTo(1);
        assertThat(ports.of("feed-simulator")).isEqualTo(4002);
        assertThat(ports.fillIn("http://127.0.0.1:{feed-simulator}/{kafka}")).isEqualTo("http://127.0.0.1:4002/1");
    }

    @Test
    void whatIsNoPortIsRefusedByItsName() {
        assertThatThrownBy(() -> ports("kafka=many", Map.of()))
                .hasMessageContainingAll("ports.properties, kafka is \"many\"", "1 to 65535");
        assertThatThrownBy(() -> ports("kafka=1", Map.of("PRENDRESOIN_PORT_KAFKA", "70000")))
                .hasMessageContaining("PRENDRESOIN_PORT_KAFKA is \"70000\"");
        assertThatThrownBy(() -> ports("kafka=1", Map.of()).of("cafka"))
                .hasMessageContaining("No port is declared for cafka");
    }

    @Test
    void freePortsAreAllDifferent() {
        Ports free = Ports.free();

        assertThat(Components.ALL.stream()
                        .flatMap(component -> component.ports().stream())
                        .map(free::of))
                .doesNotHaveDuplicates()
                .allMatch(Ports::isFree);
    }
}
