package fr.prendresoin.offers.imports;

import fr.prendresoin.offers.feed.OfferHead;
import fr.prendresoin.offers.feed.UnreadableOffers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// The files that an import reads.
final class OfferFiles {

    private static final int LONGEST = 1024 * 1024;

    private OfferFiles() {}

    /// The file itself, or those of a folder, by name.
    static List<Path> in(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new UnreadableOffers("« " + path + " » n’existe pas.");
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableOffers("« " + path + " » n’est pas accessible en lecture.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> files = inside.filter(OfferFiles::holdsOffers).sorted().toList();
            if (files.isEmpty()) {
                throw new UnreadableOffers("« " + path + " » ne contient aucun fichier .json, .jsonl ou .ndjson.");
            }
            return files;
        }
    }

    private static boolean holdsOffers(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.gz$", "");
        return Files.isRegularFile(file)
                && (name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson"));
    }

    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!String.valueOf(file.getFileName()).endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 64 * 1024);
        } catch (ZipException e) {
            in.close();
            throw new UnreadableOffers("Le fichier porte l’extension .gz mais n’est pas compressé par gzip.");
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /// Whether its name says so, or the first line is an offer by itself. Then a broken line spoils that line only.
    static boolean hasOneOfferALine(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.gz$", "");
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return true;
        }
        try (var in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            var line = new StringBuilder();
            // A whole file may stand on one line.
            for (int c = in.read(); c != -1 && c != '\n' && line.length() < LONGEST; c = in.read()) {
                line.append((char) c);
            }
            return OfferHead.of(line.toString().getBytes(StandardCharsets.UTF_8))
                            .id()
                    != null;
        }
    }
}
