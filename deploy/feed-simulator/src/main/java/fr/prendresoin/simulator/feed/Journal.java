package fr.prendresoin.simulator.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The changes since the start, in a folder; without a folder they are forgotten.
public final class Journal implements AutoCloseable {

    private final Instant reference;
    private final List<Change> earlier;
    private final @Nullable FileChannel file;

    private Journal(Instant reference, List<Change> earlier, @Nullable FileChannel file) {
        this.reference = reference;
        this.earlier = earlier;
        this.file = file;
    }

    public static Journal forgetful(Instant reference) {
        return new Journal(reference, List.of(), null);
    }

    /// Opens the journal of a folder, or begins one.
    ///
    /// @param start the reference instant of a new journal; one that exists keeps its own
    public static Journal in(Path folder, long seed, int offers, Instant start) {
        try {
            Files.createDirectories(folder);
            var reference = reference(folder.resolve("feed.properties"), seed, offers, start);
            var path = folder.resolve("journal.tsv");
            var file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var bytes = Files.readAllBytes(path);
            var whole = wholeLines(bytes);
            file.truncate(whole).position(whole);
            var earlier = new String(bytes, 0, whole, StandardCharsets.UTF_8)
                    .lines()
                    .map(Change::ofLine)
                    .toList();
            return new Journal(reference, earlier, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant reference(Path path, long seed, int offers, Instant start) throws IOException {
        var kept = new Properties();
        if (Files.exists(path)) {
            try (var reader = Files.newBufferedReader(path)) {
                kept.load(reader);
            }
            if (!kept.getProperty("seed").equals(Long.toString(seed))
                    || !kept.getProperty("offers").equals(Integer.toString(offers))) {
                throw new IllegalStateException(
                        "%s holds a feed of %s offers with seed %s; empty the folder or give the same settings"
                                .formatted(path.getParent(), kept.getProperty("offers"), kept.getProperty("seed")));
            }
            return Instant.parse(kept.getProperty("reference"));
        }
        kept.setProperty("seed", Long.toString(seed));
        kept.setProperty("offers", Integer.toString(offers));
        kept.setProperty("reference", start.toString());
        try (var writer = Files.newBufferedWriter(path)) {
            kept.store(writer, null);
        }
        return start;
    }

    /// A process that was killed may leave half a line at the end.
    private static int wholeLines(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    public Instant reference() {
        return reference;
    }

    List<Change> earlier() {
        return earlier;
    }

    void append(Change change) {
        if (file == null) {
            return;
        }
        try {
            var line = ByteBuffer.wrap((change.line() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                file.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
