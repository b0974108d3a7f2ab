package fr.prendresoin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a JVM says of its collections, as `-Xlog:gc` has it written.
final class GcLog {

    private static final Pattern COLLECTION = Pattern.compile("Pause .*\\d+M->(\\d+)M\\(\\d+M\\)");

    private GcLog() {}

    /// The flag that has it written.
    static String flag(Path file) {
        return "-Xlog:gc:file=" + file.toAbsolutePath();
    }

    /// The most that a collection has left in the heap, in MiB; 0 without any.
    static long mostLeft(Path file) {
        try {
            return COLLECTION
                    .matcher(Files.readString(file))
                    .results()
                    .mapToLong(collection -> Long.parseLong(collection.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
