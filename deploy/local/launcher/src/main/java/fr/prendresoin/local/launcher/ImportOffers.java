package fr.prendresoin.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Has offer-ingest-service take in the offers of a file or a folder, and prints its report. */
final class ImportOffers {

    int run(List<String> arguments) throws InterruptedException {
        if (arguments.size() != 2 || !arguments.getFirst().equals("offers")) {
            throw new LauncherException("Usage: ./prendresoin import offers FILE");
        }
        Path file = Path.of(arguments.get(1)).toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            throw new LauncherException(file + (Files.exists(file) ? " cannot be read" : " does not exist"));
        }
        String body = "{\"path\": \"" + file.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        Map<String, Object> report = new Operation("offer-ingest-service", "/ops/imports").run(body);
        return print(file, report);
    }

    static int print(Path file, Map<String, Object> report) {
        boolean done = Json.text(report, "status").orElse("").equals("done");
        System.out.println((done ? "Imported " : "Not imported: ") + file);
        Json.text(report, "error").ifPresent(error -> System.out.println("  " + error));
        for (String figure : List.of("received", "published", "amended", "unchanged", "pending")) {
            Json.text(report, figure).ifPresent(count -> line(figure, count));
        }
        if (report.get("rejected") instanceof Map<?, ?> rejected) {
            rejected.forEach((reason, count) -> {
                line("rejected", count + ": " + reason);
                if (report.get("examples") instanceof Map<?, ?> examples
                        && examples.get(reason) instanceof List<?> ofReason) {
                    ofReason.forEach(example -> System.out.println("                 " + told(example)));
                }
            });
        }
        return done ? 0 : 1;
    }

    private static String told(Object example) {
        return example instanceof Map<?, ?> record ? record.get("what") + ": " + record.get("why") : example.toString();
    }

    private static void line(String figure, String value) {
        System.out.printf(Locale.ROOT, "  %-12s %s%n", figure, value);
    }
}
