package fr.prendresoin.bench;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/// Prints figures as they come, in Markdown.
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println("\n## " + text);
    }

    @FormatMethod
    void line(@FormatString String format, Object... values) {
        out.println("- " + String.format(Locale.ROOT, format, values));
    }

    void machine() {
        title("Machine");
        line(
                "%d cores, %s, %s, JDK %s",
                Runtime.getRuntime().availableProcessors(),
                first("/proc/cpuinfo", "model name"),
                first("/proc/meminfo", "MemTotal"),
                Runtime.version());
    }

    /// @param what the users of the processors are
    void cpu(String what, Map<String, Double> seconds, long documents) {
        out.println("\n| " + what + " | CPU s | CPU s per 1 000 |\n|---|---|---|");
        seconds.forEach(
                (name, used) -> out.printf(Locale.ROOT, "| %s | %.1f | %.3f |%n", name, used, used * 1000 / documents));
        double all = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        out.printf(Locale.ROOT, "| **all** | %.1f | %.3f |%n", all, all * 1000 / documents);
    }

    void memory(Map<String, Long> mebibytes) {
        out.println("\n| process | resident MiB |\n|---|---|");
        mebibytes.forEach((name, used) -> out.printf("| %s | %d |%n", name, used));
        out.printf(
                "| **all** | %d |%n",
                mebibytes.values().stream().mapToLong(Long::longValue).sum());
    }

    /// @param table the measures by kind of query, of the half that is tuned on and of the half that is set aside
    void relevance(JsonNode table) {
        out.println("\n| queries | tuned: n | nDCG@10 | MRR | zero | set aside: n | nDCG@10 | MRR | zero |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        table.get("kinds").forEach(kind -> relevance(kind.get("kind").asString(), kind));
        relevance("**all**", table);
        JsonNode all = table.get("all");
        line(
                "both halves: nDCG@10 %.3f, MRR %.3f, zero results %.1f %%",
                all.get("ndcg").asDouble(),
                all.get("mrr").asDouble(),
                100 * all.get("zeroRate").asDouble());
    }

    private void relevance(String name, JsonNode halves) {
        out.println("| " + name + " | " + measures(halves.get("tuned")) + measures(halves.get("setAside")));
    }

    private static String measures(JsonNode half) {
        return String.format(
                Locale.ROOT,
                "%d | %.3f | %.3f | %.1f %% | ",
                half.get("queries").asInt(),
                half.get("ndcg").asDouble(),
                half.get("mrr").asDouble(),
                100 * half.get("zeroRate").asDouble());
    }

    void compared(Comparisons comparisons) {
        out.println("\n| endpoint | requests of a question | clients | " + comparisons.behind() + " p50 / p95 / p99"
                + " | gateway p50 / p95 / p99 | ratio of p50 | of p99 |");
        out.println("|---|---|---|---|---|---|---|");
        comparisons
                .all()
                .forEach(comparison -> comparison
                        .rounds()
                        .forEach((clients, rounds) -> out.printf(
                                Locale.ROOT,
                                "| %s | %.2f | %d | %s | %s | %s | %s |%n",
                                comparison.name(),
                                comparison.requests(),
                                clients,
                                quantiles(rounds::straight),
                                quantiles(quantile -> OptionalDouble.of(rounds.gateway(quantile))),
                                figure(2, rounds.ratio(0.5)),
                                figure(2, rounds.ratio(0.99)))));
    }

    /// @param bytes of each kind of page, what comes over the line
    void weights(Map<String, Long> bytes) {
        out.println("\n| page | bytes, compressed |\n|---|---|");
        bytes.forEach((page, length) -> out.println("| " + page + " | " + length + " |"));
    }

    private static String quantiles(DoubleFunction<OptionalDouble> of) {
        return DoubleStream.of(0.5, 0.95, 0.99)
                .mapToObj(quantile -> figure(1, of.apply(quantile)))
                .collect(joining(" / "));
    }

    /// What there is nothing to measure of has no figure.
    private static String figure(int decimals, OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble()) : "–";
    }

    private static String first(String file, String key) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        } catch (IOException e) {
            return "?";
        }
    }
}
