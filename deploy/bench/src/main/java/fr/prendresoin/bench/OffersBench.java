package fr.prendresoin.bench;

import java.nio.file.Path;

/// The offer pipeline from the feed to the answer of the search, at full size.
record OffersBench(Path data, int offers, Report report) {

    void run() {
        report.machine();
        try (Platform platform = new Platform(data, offers)) {
            starting(platform);
            var crawl = new CrawlMeasure(platform, report);
            crawl.complete();
            crawl.unchanged();
            report.title("Memory with everything indexed");
            report.memory(platform.processes().residentMiB());
            new FreshnessMeasure(platform, report).run();
            new SearchMeasure(platform, report).run();
        }
        try (Platform platform = new Platform(data, offers)) {
            platform.start();
            new CaptureMeasure(platform, report).run();
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
