package fr.prendresoin.pages;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/// What was measured, for whoever reports it: a line a kind of page.
final class Figures {

    static final Figures FIRST_VISITS = new Figures("pages.tsv", "page", "bytes", "requests");
    static final Figures SCORES = new Figures("lighthouse.tsv", "page", "category", "score");

    private final Path file;
    private final String[] columns;
    private boolean begun;

    private Figures(String file, String... columns) {
        this.file = Path.of("target", file);
        this.columns = columns;
    }

    synchronized void note(Object... values) {
        if (!begun) {
            write(columns, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            begun = true;
        }
        write(values, StandardOpenOption.APPEND);
    }

    private void write(Object[] values, StandardOpenOption... options) {
        try {
            Files.writeString(file, Stream.of(values).map(String::valueOf).collect(joining("\t", "", "\n")), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
