package fr.prendresoin.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// What is asked of a page from within.
enum Script {
    STRUCTURE("structure"),
    FOCUS("focus"),
    WIDE("wide"),
    WITHOUT_SCRIPT("without-script");

    private final String text;

    Script(String name) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream("/pages/" + name + ".js"))) {
            // Playwright takes for a function what begins like one.
            text = new String(in.readAllBytes(), UTF_8).replaceFirst("^//.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }
}
