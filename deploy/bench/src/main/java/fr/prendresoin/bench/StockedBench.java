package fr.prendresoin.bench;

import java.nio.file.Path;

/// What people ask of a whole platform, which has taken in the courses and the offers before.
final class StockedBench {

    private final Path data;
    private final int offers;
    private final int rounds;
    private final Report report = new Report(System.out);

    StockedBench(Path data, int offers, int rounds) {
        this.data = data;
        this.offers = offers;
        this.rounds = rounds;
    }

    /// What is measured of it.
    interface Measure {

        Runnable of(Platform platform, Report report, int rounds);
    }

    void run(Measure measure) {
        report.machine();
        try (Platform platform = new Platform(data, offers)) {
            var courses = new CoursesMeasure(platform, report);
            platform.start();
            courses.complete();
            new CrawlMeasure(platform, report).complete();
            measure.of(platform, report, rounds).run();
        }
    }
}
