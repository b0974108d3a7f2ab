package fr.prendresoin.bench;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every kind of page through the gateway, and what it asks of the services sent there straight, all at once: no page
/// comes before the slowest of its answers.
final class SiteMeasure implements Runnable {

    private static final String SITE = "website";
    private static final String SEARCH = "search-service";
    private static final String CATALOG = "catalog-service";
    private static final Pattern ANYTHING = Pattern.compile("");

    private final Platform platform;
    private final Report report;
    private final int rounds;

    SiteMeasure(Platform platform, Report report, int rounds) {
        this.platform = platform;
        this.report = report;
        this.rounds = rounds;
    }

    @Override
    public void run() {
        report.title("Site");
        String gateway = platform.url("gateway");
        List<Endpoint> pages = Stream.concat(
                        WrittenQuestions.ofPages(gateway).stream(), new FoundQuestions(gateway).pages().stream())
                .map(Endpoint::compressed)
                .toList();
        List<Comparison> comparisons = recorded(pages);
        report.weights(weights(pages));
        new Comparisons("services", comparisons).measure(rounds, report);
        report.memory(platform.processes().residentMiB());
    }

    /// Learns what each page asks of the services. Whoever listens also delays: the site is measured without.
    private List<Comparison> recorded(List<Endpoint> pages) {
        List<Comparison> comparisons;
        try (var search = new Recorder(platform.url(SEARCH), ANYTHING);
                var catalog = new Recorder(platform.url(CATALOG), ANYTHING)) {
            askAt(search.url(), catalog.url(), pages);
            comparisons = pages.stream()
                    .map(page -> new Comparison(page, page.recorded(search, catalog), Calls::together))
                    .toList();
        }
        askAt(platform.url(SEARCH), platform.url(CATALOG), pages);
        return comparisons;
    }

    /// Starts the site again with other addresses of the services, until every page is there.
    private void askAt(String search, String catalog, List<Endpoint> pages) {
        platform.stack().environment(SITE, "SEARCH_URL", search);
        platform.stack().environment(SITE, "CATALOG_URL", catalog);
        platform.stack().restart(SITE);
        pages.forEach(Endpoint::awaitFirstAnswer);
    }

    private static Map<String, Long> weights(List<Endpoint> pages) {
        var weights = new LinkedHashMap<String, Long>();
        pages.forEach(page -> weights.put(
                page.name(),
                Math.round(page.questions().stream()
                        .mapToInt(question -> Http.exchange(question, BodyHandlers.ofByteArray())
                                .body()
                                .length)
                        .average()
                        .orElseThrow())));
        return weights;
    }
}
