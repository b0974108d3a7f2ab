package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines that a growing file has got since the last time. */
final class Tail {

    private static final int LARGEST_READ = 1 << 20;

    private final Path file;
    private long position;

    Tail(Path file, long position) {
        this.file = file;
        this.position = position;
    }

    /** Begins with so many lines that are already there. */
    static Tail ofLast(int lines, Path file) {
        Tail all = new Tail(file, Math.max(0, file.toFile().length() - LARGEST_READ));
        int length = 0;
        List<String> last = all.read();
        for (String line : last.subList(Math.max(0, last.size() - lines), last.size())) {
            length += line.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        return new Tail(file, Math.max(0, all.position - length));
    }

    /** Whole lines only: the rest comes when its end is there. */
    List<String> read() {
        if (Files.notExists(file)) {
            return List.of();
        }
        try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
            if (reader.length() < position) {
                // Another file has taken its place.
                position = 0;
            }
            reader.seek(position);
            byte[] bytes = new byte[Math.toIntExact(Math.min(reader.length() - position, LARGEST_READ))];
            reader.readFully(bytes);
            List<String> lines = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    lines.add(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                    start = i + 1;
                }
            }
            position += start;
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
