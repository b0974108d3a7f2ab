package fr.prendresoin.simulator;

import fr.prendresoin.simulator.course.CourseFile;
import fr.prendresoin.simulator.feed.Journal;
import fr.prendresoin.simulator.reference.ResourceLines;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the simulator runs.
///
/// @param port 0 for any free port
/// @param offers offers inside the perimeter; those out of it come on top, in proportion
/// @param courses training courses of the file that is served, in proportion to the offers unless told otherwise
/// @param rateLimit calls a second for each client, 0 for no limit
/// @param churn changes a second
/// @param data folder of the journal, or nothing to forget the changes
/// @param reference the instant before which the first offers were created; a journal keeps its own
public record Settings(
        String host,
        int port,
        int offers,
        int courses,
        long seed,
        int rateLimit,
        double churn,
        @Nullable Path data,
        Instant reference,
        String clientId,
        String clientSecret) {

    private static final long FULL_SIZE = 118_000;

    /// The defaults of `simulator.properties`.
    public static Settings defaults() {
        return from(new String[0], Map.of());
    }

    /// An embedded simulator for tests: any free port, no rate limit.
    public static Settings forTests(int offers) {
        var d = defaults();
        return new Settings(
                d.host, 0, offers, inProportion(offers), d.seed, 0, 0, null, d.reference, d.clientId, d.clientSecret);
    }

    /// Arguments first (`--offers 5000` or `--offers=5000`), then the environment (`FEED_OFFERS`, `PORT`), then what
    /// the folder's feed was made with, then the defaults.
    static Settings from(String[] arguments, Map<String, String> environment) {
        var values = properties();
        var given = given(arguments, environment, values.stringPropertyNames());
        var data = given.getProperty("data", values.getProperty("data"));
        if (!data.isBlank()) {
            values.putAll(Journal.madeWith(Path.of(data)));
        }
        values.putAll(given);
        return of(values);
    }

    private static Properties given(String[] arguments, Map<String, String> environment, Set<String> names) {
        var values = new Properties();
        names.forEach(name -> {
            var variable = "FEED_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
            if (environment.containsKey(variable)) {
                values.setProperty(name, environment.get(variable));
            }
        });
        if (environment.containsKey("PORT")) {
            values.setProperty("port", environment.get("PORT"));
        }
        for (var i = 0; i < arguments.length; i++) {
            var equals = arguments[i].indexOf('=');
            var name = arguments[i].substring(0, equals < 0 ? arguments[i].length() : equals);
            if (!name.startsWith("--") || !names.contains(name.substring(2))) {
                throw new IllegalArgumentException("unknown option " + name + "; known: " + names);
            }
            if (equals < 0 && i + 1 == arguments.length) {
                throw new IllegalArgumentException("no value for " + name);
            }
            values.setProperty(name.substring(2), equals < 0 ? arguments[++i] : arguments[i].substring(equals + 1));
        }
        return values;
    }

    private static Settings of(Properties values) {
        var data = values.getProperty("data");
        var offers = Integer.parseInt(values.getProperty("offers"));
        var courses = values.getProperty("courses");
        return new Settings(
                values.getProperty("host"),
                Integer.parseInt(values.getProperty("port")),
                offers,
                courses.isBlank() ? inProportion(offers) : Integer.parseInt(courses),
                Long.parseLong(values.getProperty("seed")),
                Integer.parseInt(values.getProperty("rate-limit")),
                Double.parseDouble(values.getProperty("churn")),
                data.isBlank() ? null : Path.of(data),
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                values.getProperty("client-id"),
                values.getProperty("client-secret"));
    }

    /// A full-size feed comes with a full-size file of courses.
    private static int inProportion(int offers) {
        return (int) ((long) CourseFile.FULL_SIZE * offers / FULL_SIZE);
    }

    private static Properties properties() {
        var values = new Properties();
        try (var reader = new InputStreamReader(ResourceLines.open("simulator.properties"), StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    public Settings withSeed(long other) {
        return new Settings(
                host, port, offers, courses, other, rateLimit, churn, data, reference, clientId, clientSecret);
    }

    public Settings withData(Path folder) {
        return new Settings(
                host, port, offers, courses, seed, rateLimit, churn, folder, reference, clientId, clientSecret);
    }

    public Settings withRateLimit(int perSecond) {
        return new Settings(
                host, port, offers, courses, seed, perSecond, churn, data, reference, clientId, clientSecret);
    }

    public Settings withChurn(double perSecond) {
        return new Settings(
                host, port, offers, courses, seed, rateLimit, perSecond, data, reference, clientId, clientSecret);
    }

    public Settings withReference(Instant instant) {
        return new Settings(host, port, offers, courses, seed, rateLimit, churn, data, instant, clientId, clientSecret);
    }
}
