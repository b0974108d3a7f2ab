package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Where the output of a component goes, start after start; the file before a large one is kept beside it. */
final class LogFile {

    private static final long LARGE = 20L * 1024 * 1024;

    private final Path file;
    private long startedAt;

    LogFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /** To be called before each start of the component. */
    void newStart() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && Files.size(file) > LARGE) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            startedAt = Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasReadyLine() {
        return sinceStart().lines().anyMatch(line -> line.startsWith("READY"));
    }

    /** The end of what the component wrote since it was started, to show with a failure. */
    List<String> lastLines(int count) {
        List<String> lines = sinceStart().lines().toList();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    private String sinceStart() {
        try (var channel = Files.newByteChannel(file)) {
            channel.position(startedAt);
            var bytes = java.nio.ByteBuffer.allocate(Math.toIntExact(Math.min(channel.size() - startedAt, LARGE)));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Reads on until the end.
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException notWrittenYet) {
            return "";
        }
    }
}
