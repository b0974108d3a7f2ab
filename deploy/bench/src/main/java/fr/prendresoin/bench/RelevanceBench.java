package fr.prendresoin.bench;

import java.nio.file.Path;

/// How well the search answers the judged queries, over the offers of a whole feed.
final class RelevanceBench {

    private final Path data;
    private final int offers;
    private final Report report = new Report(System.out);

    RelevanceBench(Path data, int offers) {
        this.data = data;
        this.offers = offers;
    }

    void run() {
        report.machine();
        try (Platform platform = new Platform(data, offers)) {
            platform.start();
            new CrawlMeasure(platform, report).complete();
            new RelevanceMeasure(platform, report).run();
        }
    }
}
