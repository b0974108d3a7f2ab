package fr.prendresoin.bench;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/// The offer pipeline from the feed to the search, at full size.
final class OffersBench {

    /// What can be measured on its own, after a first crawl.
    enum Part {
        CRAWL,
        FRESHNESS,
        CAPTURE
    }

    private final Path data;
    private final int offers;
    private final int rounds;
    private final Set<Part> parts;
    private final Report report = new Report(System.out);

    /// @param rounds how often what differs from time to time is measured
    OffersBench(Path data, int offers, int rounds, Set<Part> parts) {
        this.data = data;
        this.offers = offers;
        this.rounds = rounds;
        this.parts = parts;
    }

    void run() {
        report.machine();
        double[] crawls = new double[parts.contains(Part.CRAWL) ? rounds : 1];
        for (int round = 1; round < crawls.length; round++) {
            crawls[round] = crawled(platform -> {});
        }
        crawls[0] = crawled(this::measured);
        if (crawls.length > 1) {
            medians(crawls);
        }
    }

    private void medians(double[] crawls) {
        report.title("Complete runs");
        report.line(
                "%d: median %.1f s until the last offer was searchable, %.1f to %.1f",
                crawls.length,
                Sample.of(crawls).quantile(0.5),
                Sample.of(crawls).quantile(0),
                Sample.of(crawls).quantile(1));
    }

    /// Starts a platform of its own, fills it and goes on with it.
    private double crawled(Consumer<Platform> then) {
        try (Platform platform = new Platform(data, offers)) {
            starting(platform);
            double seconds = new CrawlMeasure(platform, report).complete();
            then.accept(platform);
            return seconds;
        }
    }

    private void measured(Platform platform) {
        if (parts.contains(Part.CRAWL)) {
            new CrawlMeasure(platform, report).unchanged();
        }
        report.title("Memory with everything indexed");
        report.memory(platform.processes().residentMiB());
        if (parts.contains(Part.FRESHNESS)) {
            new FreshnessMeasure(platform, report).run();
        }
        if (parts.contains(Part.CAPTURE)) {
            new CaptureMeasure(platform, report, data.resolve("other-feeds"), rounds).run();
        }
    }

    private void starting(Platform platform) {
        report.title("Starting from a built tree");
        long start = System.nanoTime();
        platform.start();
        report.line("everything ready in %.1f s", (System.nanoTime() - start) / 1e9);
        platform.stack()
                .status()
                .forEach(status ->
                        report.line("%s: %.1f s", status.name(), status.took().toMillis() / 1000.0));
    }
}
