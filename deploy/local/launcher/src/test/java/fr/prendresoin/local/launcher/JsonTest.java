package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void readsWhatTheServicesAnswer() {
        assertThat(Json.object("""
                        { "status": "done", "received": 1200, "ratio": -1.5e2, "ok": true, "none": null,
                          "rejected": {"hors périmètre": 2}, "examples": {"x": ["l’\\u00e9t\\u00e9 \\"n\\"", {}]}, "e": [] }
                        """))
                .isEqualTo(Map.of(
                        "status",
                        "done",
                        "received",
                        new BigDecimal("1200"),
                        "ratio",
                        new BigDecimal("-1.5e2"),
                        "ok",
                        true,
                        "rejected",
                        Map.of("hors périmètre", new BigDecimal("2")),
                        "examples",
                        Map.of("x", List.of("l’été \"n\"", Map.of())),
                        "e",
                        List.of()));
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatThrownBy(() -> Json.object("<html>")).hasMessageContaining("Not JSON at character 0");
        assertThatThrownBy(() -> Json.object("{\"a\": ")).hasMessageContaining("Not JSON");
        assertThatThrownBy(() -> Json.object("[1]")).hasMessageContaining("Not a JSON object");
    }
}
