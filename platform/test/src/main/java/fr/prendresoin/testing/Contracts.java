package fr.prendresoin.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The files of the `contracts` module, as the class path has them.
final class Contracts {

    private Contracts() {}

    /// The text of one file.
    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(
                Contracts.class.getResourceAsStream("/contracts/" + name), () -> "no contracts/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The texts of the files below a folder, by their path relative to it.
    static Map<String, String> below(String folder, Predicate<String> wanted) {
        URL root = Objects.requireNonNull(
                Contracts.class.getResource("/contracts/" + folder), () -> "no contracts/" + folder);
        try {
            URI uri = root.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri), wanted);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath("/contracts/" + folder), wanted);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path root, Predicate<String> wanted) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
