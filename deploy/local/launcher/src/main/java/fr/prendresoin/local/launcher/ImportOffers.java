package fr.prendresoin.local.launcher;

import java.nio.file.Path;
import java.util.List;

/** Has offer-ingest-service take in the offers of a file or a folder, and prints its report. */
final class ImportOffers {

    static final String USAGE = "./prendresoin import offers FILE";

    int run(List<String> arguments) throws InterruptedException {
        if (arguments.size() != 1) {
            throw new LauncherException("Usage: " + USAGE);
        }
        Path file = ImportReport.readable(arguments.getFirst());
        String body = "{\"path\": " + ImportReport.quoted(file) + "}";
        return ImportReport.print(file, new Operation("offer-ingest-service", "/ops/imports").run(body));
    }
}
