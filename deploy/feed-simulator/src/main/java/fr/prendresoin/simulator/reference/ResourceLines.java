package fr.prendresoin.simulator.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The bundled data files.
public final class ResourceLines {

    private ResourceLines() {}

    public static Stream<String> of(String name) {
        try {
            var stream = name.endsWith(".gz") ? new GZIPInputStream(open(name), 1 << 16) : open(name);
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static InputStream open(String name) {
        var stream = ResourceLines.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no such resource: " + name);
        }
        return stream;
    }
}
