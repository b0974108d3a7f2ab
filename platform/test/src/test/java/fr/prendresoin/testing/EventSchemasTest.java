package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemasTest {

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasTwoExamplesThatAreValid(String type) {
        String[] parts = type.split("/", 2);
        ContractExamples.of(parts[0], parts[1])
                .values()
                .forEach(example -> EventSchemas.assertValid(parts[0], parts[1], example));
    }

    @Test
    void whatIsNotWrittenDownIsRefused() {
        String example = minimal("offer-published.v1");

        assertThatThrownBy(() -> EventSchemas.assertValid(
                        "offers.offer.v1", "offer-published.v1", example.replaceFirst("\\{", "{\"secret\": 1,")))
                .hasMessageContaining("secret");
    }

    @Test
    void aMissingPropertyAndAnImpossibleDateAreRefused() {
        String example = minimal("offer-withdrawn.v1");

        assertThat(EventSchemas.errors("offers.offer.v1", "offer-withdrawn.v1", example.replace("\"reason\"", "\"x\"")))
                .isNotEmpty();
        assertThat(EventSchemas.errors(
                        "offers.offer.v1", "offer-withdrawn.v1", example.replace("2026-11-21", "21/11/2026")))
                .isNotEmpty();
    }

    private static String minimal(String type) {
        return Objects.requireNonNull(
                ContractExamples.of("offers.offer.v1", type).get("minimal.json"));
    }

    static Set<String> types() {
        return Contracts.below("events", name -> name.matches("[^/]+/.*\\.v1\\.schema\\.json")).keySet().stream()
                .map(name -> name.replace(".schema.json", ""))
                .collect(Collectors.toSet());
    }
}
