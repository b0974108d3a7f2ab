package fr.prendresoin.bench;

import java.nio.file.Path;
import java.util.Set;

/// The offer pipeline from the feed to the answer of the search, at full size.
final class OffersBench {

    /// What can be measured on its own, after a first crawl.
    enum Part {
        CRAWL,
        FRESHNESS,
        SEARCH,
        CAPTURE
    }

    private final Path data;
    private final int offers;
    private final Set<Part> parts;
    private final Report report = new Report(System.out);

    OffersBench(Path data, int offers, Set<Part> parts) {
        this.data = data;
        this.offers = offers;
        this.parts = parts;
    }

    void run() {
        report.machine();
        try (Platform platform = new Platform(data, offers)) {
            starting(platform);
            crawled(platform);
        }
    }

    private void crawled(Platform platform) {
        var crawl = new CrawlMeasure(platform, report);
        crawl.complete();
        if (parts.contains(Part.CRAWL)) {
            crawl.unchanged();
        }
        report.title("Memory with everything indexed");
        report.memory(platform.processes().residentMiB());
        if (parts.contains(Part.FRESHNESS)) {
            new FreshnessMeasure(platform, report).run();
        }
        if (parts.contains(Part.SEARCH)) {
            new SearchMeasure(platform, report).run();
        }
        if (parts.contains(Part.CAPTURE)) {
            new CaptureMeasure(platform, report, data.resolve("other-feeds")).run();
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
