package fr.prendresoin.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has catalog-service take in the training courses of a file in LHÉO, tells how far it is, and prints its report. */
final class ImportFormations {

    static final String USAGE = "./prendresoin import formations FILE [--complete] [--source NAME]";

    private static final long TELL_EVERY = Duration.ofSeconds(2).toNanos();

    private long told = System.nanoTime();

    private record Options(Path file, String more) {

        static Options parse(List<String> arguments) {
            String file = "";
            StringBuilder more = new StringBuilder();
            for (var words = arguments.iterator(); words.hasNext(); ) {
                String word = words.next();
                if (word.equals("--complete")) {
                    more.append(", \"complete\": true");
                } else if (word.equals("--source") && words.hasNext()) {
                    more.append(", \"source\": ").append(ImportReport.quoted(Path.of(words.next())));
                } else if (file.isEmpty() && !word.startsWith("--")) {
                    file = word;
                } else {
                    throw new LauncherException("Usage: " + USAGE);
                }
            }
            if (file.isEmpty()) {
                throw new LauncherException("Usage: " + USAGE);
            }
            return new Options(ImportReport.readable(file), more.toString());
        }
    }

    int run(List<String> arguments) throws InterruptedException {
        Options options = Options.parse(arguments);
        String body = "{\"path\": " + ImportReport.quoted(options.file()) + options.more() + "}";
        Operation operation = new Operation("catalog-service", "/ops/imports/formations").tell(this::progress);
        Map<String, Object> report = operation.run(body);
        int code = ImportReport.print(options.file(), report);
        pace(report);
        return code;
    }

    private static void pace(Map<String, Object> report) {
        Optional<Instant> start = Json.text(report, "startedAt").map(Instant::parse);
        Optional<Instant> end = Json.text(report, "finishedAt").map(Instant::parse);
        if (start.isPresent() && end.isPresent() && report.get("received") instanceof Number received) {
            long millis = Math.max(1, Duration.between(start.get(), end.get()).toMillis());
            ImportReport.line(
                    "took", millis / 1_000 + " s, " + received.longValue() * 1_000 / millis + " courses a second");
        }
    }

    private void progress(Map<String, Object> report) {
        if (System.nanoTime() - told > TELL_EVERY) {
            told = System.nanoTime();
            Json.text(report, "received").ifPresent(received -> System.out.println("  " + received + " read…"));
        }
    }
}
