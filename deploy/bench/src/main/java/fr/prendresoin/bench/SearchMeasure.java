package fr.prendresoin.bench;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every endpoint of the search through the gateway, and what it asks of OpenSearch sent there straight. In each round
/// each of them has its turn, so that the machine is as fast for all.
final class SearchMeasure implements Runnable {

    private static final String SEARCH = "search-service";
    private static final String ADDRESS = "OPENSEARCH_URL";

    /// What the service does to its indexes on its own is no question.
    private static final Pattern QUESTION = Pattern.compile("/_(search|msearch|doc|source|mget|count|explain)\\b");

    private final Platform platform;
    private final Report report;
    private final int rounds;

    SearchMeasure(Platform platform, Report report, int rounds) {
        this.platform = platform;
        this.report = report;
        this.rounds = rounds;
    }

    @Override
    public void run() {
        report.title("Search");
        long start = System.nanoTime();
        String gateway = platform.url("gateway");
        List<Endpoint> endpoints = Stream.concat(
                        WrittenQuestions.ofSearch(gateway).stream(), new FoundQuestions(gateway).search().stream())
                .toList();
        List<Comparison> comparisons = recorded(endpoints);
        report.line("%d endpoints recorded after %.0f s", comparisons.size(), (System.nanoTime() - start) / 1e9);
        new Comparisons("OpenSearch", comparisons).measure(rounds, report);
    }

    /// Learns what each question asks of OpenSearch. Whoever listens also delays: the service is measured without.
    private List<Comparison> recorded(List<Endpoint> endpoints) {
        String openSearch = platform.url("opensearch");
        List<Comparison> comparisons;
        try (var recorder = new Recorder(openSearch, QUESTION)) {
            askAt(recorder.url(), endpoints);
            comparisons = endpoints.stream()
                    .map(endpoint -> new Comparison(endpoint, endpoint.recorded(recorder), Calls::oneByOne))
                    .toList();
        }
        askAt(openSearch, endpoints);
        return comparisons;
    }

    /// Starts the service again with another address of OpenSearch, until every endpoint answers.
    private void askAt(String url, List<Endpoint> endpoints) {
        platform.stack().environment(SEARCH, ADDRESS, url);
        platform.stack().restart(SEARCH);
        endpoints.forEach(Endpoint::awaitFirstAnswer);
    }
}
