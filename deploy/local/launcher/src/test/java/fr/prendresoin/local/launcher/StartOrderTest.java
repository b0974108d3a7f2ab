package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.local.launcher.Readiness.ReadyLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StartOrderTest {

    private static Component.Description component(String name, String... after) {
        return Component.of(name, name, "Main", new ReadyLine()).after(after);
    }

    private static StartOrder order(Component.Description... components) {
        return new StartOrder(
                Stream.of(components).map(Component.Description::made).toList());
    }

    private static List<String> names(List<Component> components) {
        return components.stream().map(Component::name).toList();
    }

    @Test
    void aComponentComesAfterEverythingThatItNeeds() {
        StartOrder order = order(
                component("search", "kafka", "index"),
                component("index", "disk"),
                component("kafka"),
                component("disk"));

        assertThat(names(order.of(List.of("search")))).containsExactly("kafka", "disk", "index", "search");
        assertThat(names(order.of(List.of("kafka")))).containsExactly("kafka");
    }

    @Test
    void whatMustRunTooIsStartedWithoutBeingWaitedFor() {
        StartOrder order = order(
                component("search", "index").beside("catalog"),
                component("index"),
                component("catalog", "disk").beside("search"),
                component("disk"));

        assertThat(names(order.of(List.of("search")))).containsExactly("index", "search", "disk", "catalog");
    }

    @Test
    void aServiceAloneComesWithWhereItsReferenceComesFrom() {
        StartOrder order = new StartOrder(Components.ALL);

        assertThat(names(order.of(List.of("search-service"))))
                .contains("kafka-connect", "catalog-service")
                .doesNotContain("offer-ingest-service");
        assertThat(names(order.of(List.of("offer-ingest-service")))).contains("kafka-connect", "catalog-service");
        assertThat(names(order.of(List.of("gateway")))).hasSameSizeAs(Components.ALL);
    }

    @Test
    void componentsThatWaitForEachOtherAreRefused() {
        StartOrder order = order(component("a", "b"), component("b", "c"), component("c", "a"));

        assertThatThrownBy(() -> order.of(List.of("a"))).hasMessageContaining("a → b → c → a");
    }

    @Test
    void anUnknownComponentIsAnsweredWithTheKnownOnes() {
        StartOrder order = order(component("kafka"), component("opensearch"));

        assertThatThrownBy(() -> order.of(List.of("cafka"))).hasMessageContainingAll("cafka", "kafka, opensearch");
    }

    @Test
    void thePlatformItselfHasAnOrder() {
        assertThat(names(new StartOrder(Components.ALL).of(List.of("kafka-connect"))))
                .containsExactly("kafka", "mongodb-emulator", "kafka-connect");
        assertThat(new StartOrder(Components.ALL).of(new StartOrder(Components.ALL).names()))
                .hasSameSizeAs(Components.ALL);
    }
}
