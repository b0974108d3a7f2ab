package fr.prendresoin.catalog.formation.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Small files of courses.
final class LheoFile {

    private LheoFile() {}

    static List<String> courses(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> course(i, "Aide-soignant", "20261101"))
                .toList();
    }

    static String course(int number, String title, String date) {
        return "<formation numero=\"" + number + "\" datemaj=\"" + date
                + "\"><domaine-formation><code-ROME>J1501</code-ROME>" + "</domaine-formation><intitule-formation>"
                + title + "</intitule-formation></formation>\n";
    }

    static Path write(Path file, List<String> courses) {
        return write(
                file,
                courses.stream()
                        .collect(Collectors.joining(
                                "", "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>\n", "</offres></lheo>")));
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
