package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaEvolutionTest {

    private static final String RELEASED = """
            {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "string", "description": "its id"},
                "places": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}}}}
            """;

    @Test
    void noReleasedSchemaIsBroken() {
        Map<String, String> current = Contracts.below("events", name -> name.endsWith(".schema.json"));
        Contracts.below("released", name -> name.endsWith(".schema.json")).forEach((name, released) -> {
            assertThat(current).containsKey(name);
            assertThat(SchemaEvolution.breaks(released, current.getOrDefault(name, "{}")))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void everySchemaHasACopyThatItIsHeldTo() {
        Set<String> released = Contracts.below("released", name -> name.endsWith(".schema.json"))
                .keySet();
        assertThat(Contracts.below("events", name -> name.endsWith(".schema.json"))
                        .keySet())
                .as("to be copied from contracts/events to the same place in contracts/released")
                .filteredOn(name -> !released.contains(name))
                .isEmpty();
    }

    @Test
    void anOptionalPropertyAndOtherWordsAreWelcome() {
        String current = RELEASED.replace("its id", "the id of it")
                .replace("\"name\": {\"type\": \"string\"}", "\"name\": {\"type\": \"string\"}, \"code\": {}");

        assertThat(SchemaEvolution.breaks(RELEASED, current)).isEmpty();
    }

    @Test
    void aRemovedPropertyBreaksReaders() {
        assertThat(SchemaEvolution.breaks(RELEASED, RELEASED.replace("\"name\"", "\"label\"")))
                .containsExactly("/places[]/name was removed");
    }

    @Test
    void aRetypedPropertyBreaksReaders() {
        assertThat(SchemaEvolution.breaks(RELEASED, RELEASED.replace("\"array\"", "\"object\"")))
                .singleElement()
                .asString()
                .contains("/places: type changed");
    }

    @Test
    void aNewlyRequiredPropertyBreaksOldValues() {
        assertThat(SchemaEvolution.breaks(RELEASED, RELEASED.replace("[\"id\"]", "[\"id\", \"places\"]")))
                .singleElement()
                .asString()
                .contains("required changed");
    }
}
