package fr.prendresoin.platform.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordDescriptionsTest {

    record Shelf(
            String name,
            int length,
            @Nullable String note,
            @Nullable Box box) {}

    record Box(String label) {}

    record Room(Cellar.Shelf lower, Shelf upper) {}

    static final class Cellar {

        record Shelf(String name) {}
    }

    @Test
    void whatCannotBeNullIsAlwaysThere() {
        Schema<?> shelf = described(false);

        assertThat(shelf.getRequired()).containsExactlyInAnyOrder("name", "length");
        assertThat(property(shelf, "note").getTypes()).containsExactly("string");
    }

    @Test
    void whatIsWrittenAsNullIsDescribedSo() {
        Schema<?> shelf = described(true);

        assertThat(property(shelf, "note").getTypes()).containsExactlyInAnyOrder("string", "null");
        assertThat(property(shelf, "box").getAnyOf())
                .extracting(schema -> schema.get$ref())
                .containsExactly("#/components/schemas/Box", null);
    }

    @Test
    void twoRecordsOfOneNameAreRefused() {
        assertThatThrownBy(() -> converters(false).readAll(Room.class))
                .hasStackTraceContaining("are both described as Shelf");
    }

    private static Schema<?> described(boolean nullIsWritten) {
        return Objects.requireNonNull(
                converters(nullIsWritten).readAll(Shelf.class).get("Shelf"));
    }

    private static Schema<?> property(Schema<?> of, String name) {
        return Objects.requireNonNull(of.getProperties().get(name));
    }

    private static ModelConverters converters(boolean nullIsWritten) {
        var converters = new ModelConverters(true);
        converters.addConverter(new RecordDescriptions(nullIsWritten));
        return converters;
    }
}
