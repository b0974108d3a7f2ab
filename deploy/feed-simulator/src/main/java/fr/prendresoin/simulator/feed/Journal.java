package fr.prendresoin.simulator.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The changes since the start, in a folder; without a folder they are forgotten.
public final class Journal implements AutoCloseable {

    private static final String FEED = "feed.properties";

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
            var reference = reference(folder, seed, offers, start);
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

    /// What the feed of a folder was made with, as `offers` and `seed`; empty when the folder holds none.
    public static Properties madeWith(Path folder) {
        var path = folder.resolve(FEED);
        var kept = new Properties();
        if (Files.exists(path)) {
            try (var reader = Files.newBufferedReader(path)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kept;
    }

    private static Instant reference(Path folder, long seed, int offers, Instant start) throws IOException {
        var kept = madeWith(folder);
        if (kept.isEmpty()) {
            kept.setProperty("seed", Long.toString(seed));
            kept.setProperty("offers", Integer.toString(offers));
            kept.setProperty("reference", start.toString());
            write(folder, kept);
            return start;
        }
        var held = "%s offers (seed %s)".formatted(kept.getProperty("offers"), kept.getProperty("seed"));
        var asked = "%d offers (seed %d)".formatted(offers, seed);
        if (!held.equals(asked)) {
            throw new OtherFeed("%s holds a feed of %s, not of %s: leave the number out to go on with it,"
                            .formatted(folder, held, asked)
                    + " or begin anew with ./prendresoin reset");
        }
        return Instant.parse(kept.getProperty("reference"));
    }

    /// The file is there whole or not at all, whenever the process is killed.
    private static void write(Path folder, Properties properties) throws IOException {
        var next = folder.resolve(FEED + ".next");
        try (var writer = Files.newBufferedWriter(next)) {
            properties.store(writer, null);
        }
        Files.move(next, folder.resolve(FEED), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
