package fr.prendresoin.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an import prints when it is over. */
final class ImportReport {

    private ImportReport() {}

    /** A file that the service will be able to read. */
    static Path readable(String name) {
        Path file = Path.of(name).toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            throw new LauncherException(file + (Files.exists(file) ? " cannot be read" : " does not exist"));
        }
        return file;
    }

    static String quoted(Path file) {
        return "\"" + file.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Prints every figure and gives the exit code. */
    static int print(Path file, Map<String, Object> report) {
        String status = Json.text(report, "status").orElse("");
        boolean taken = status.equals("done") || status.equals("awaiting-agreement");
        System.out.println((taken ? "Imported " : "Not imported: ") + file);
        Json.text(report, "error").ifPresent(error -> System.out.println("  " + error));
        for (String figure : List.of("received", "published", "amended", "unchanged", "pending")) {
            Json.text(report, figure).ifPresent(count -> line(figure, count));
        }
        byReason("rejected", report);
        byReason("withdrawn", report);
        if (status.equals("awaiting-agreement")) {
            line(
                    "missing",
                    report.get("missing") + ": they stay until you agree, or the next complete file lacks them too");
            Json.text(report, "id").ifPresent(id -> line("to agree", "POST /ops/imports/formations/" + id + "/agree"));
        }
        return taken ? 0 : 1;
    }

    private static void byReason(String figure, Map<String, Object> report) {
        if (report.get(figure) instanceof Map<?, ?> counts) {
            counts.forEach((reason, count) -> {
                line(figure, count + ": " + reason);
                if (figure.equals("rejected")
                        && report.get("examples") instanceof Map<?, ?> examples
                        && examples.get(reason) instanceof List<?> ofReason) {
                    ofReason.forEach(example -> System.out.println("                 " + told(example)));
                }
            });
        }
    }

    private static String told(Object example) {
        return example instanceof Map<?, ?> record ? record.get("what") + ": " + record.get("why") : example.toString();
    }

    static void line(String figure, String value) {
        System.out.printf(Locale.ROOT, "  %-12s %s%n", figure, value);
    }
}
