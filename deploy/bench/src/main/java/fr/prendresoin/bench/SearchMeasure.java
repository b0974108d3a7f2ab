package fr.prendresoin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;

/// The same searches through the gateway and straight to OpenSearch.
final class SearchMeasure {

    private static final int ROUND = 2_000;
    private static final int MOST_ROUNDS = 20;
    private static final int ROUNDS_AT_REST = 3;
    private static final double PROGRESS = 0.97;

    private static final int CALLS = 1_000;
    private static final List<String> QUERIES = List.of(
            "q=aide-soignant",
            "q=infirmier+de+nuit&contract=CDI",
            "q=auxiliaire+de+puericulture&department=33",
            "q=ide&commune=69123&radius=30",
            "family=grand-age&commune=35238&radius=20&sort=distance",
            "metier=aide-soignant&region=84",
            "q=educateur+specialise&workingTime=full&publishedWithin=14",
            "family=petite-enfance&contract=CDD,CDI&sort=date",
            "commune=75056&radius=10&salaryMin=2000",
            "q=aes&department=59&experience=none",
            "q=psychologue",
            "sort=date");

    private final Platform platform;
    private final Report report;

    SearchMeasure(Platform platform, Report report) {
        this.platform = platform;
        this.report = report;
    }

    void run() {
        report.title("Search");
        List<JsonNode> exchanges = QUERIES.stream()
                .map(query -> Http.get(platform.url("search-service") + "/ops/search/query?" + query))
                .toList();
        IntConsumer through = i -> Http.get(platform.url("gateway") + "/api/offers?" + QUERIES.get(i % QUERIES.size()));
        IntConsumer straight = i -> exchanges.get(i % exchanges.size()).forEach(this::ask);
        warm("OpenSearch", straight);
        warm("the gateway", through);
        for (int clients : List.of(1, 8)) {
            Sample raw = measure(clients, CALLS, straight);
            Sample gateway = measure(clients, CALLS, through);
            report.line("%d client(s), OpenSearch: %s", clients, raw);
            report.line(
                    "%d client(s), gateway: %s; ratio of p50 %.2f, of p99 %.2f",
                    clients,
                    gateway,
                    gateway.quantile(0.5) / raw.quantile(0.5),
                    gateway.quantile(0.99) / raw.quantile(0.99));
        }
    }

    /// Until the compilers of the processes have come to rest: no round is faster any more.
    private void warm(String name, IntConsumer call) {
        double best = Double.MAX_VALUE;
        int atRest = 0;
        int rounds = 0;
        while (atRest < ROUNDS_AT_REST && rounds < MOST_ROUNDS) {
            double median = measure(8, ROUND, call).quantile(0.5);
            atRest = median < PROGRESS * best ? 0 : atRest + 1;
            best = Math.min(best, median);
            rounds++;
        }
        report.line(
                "%s: %s after %d searches by 8 clients",
                name, atRest < ROUNDS_AT_REST ? "not at rest" : "at rest", rounds * ROUND);
    }

    private void ask(JsonNode exchange) {
        Http.post(
                platform.url("opensearch") + exchange.get("path").asString(),
                exchange.get("contentType").asString(),
                exchange.get("body").asString());
    }

    private static Sample measure(int clients, int calls, IntConsumer call) {
        double[] millis = new double[calls];
        var next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> done = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                done.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < calls; i = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        call.accept(i);
                        millis[i] = (System.nanoTime() - start) / 1e6;
                    }
                }));
            }
            for (Future<?> client : done) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Sample.of(millis);
    }
}
