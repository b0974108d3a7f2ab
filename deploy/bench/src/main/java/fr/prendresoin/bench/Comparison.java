package fr.prendresoin.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// An endpoint through the gateway, beside what it asks of those behind it.
final class Comparison {

    private static final Duration WARMING = Duration.ofSeconds(8);
    private static final Duration SLICE = Duration.ofSeconds(2);
    private static final int MOST = 1_000;
    private static final int MOST_CLIENTS = 8;

    private final String name;
    private final double requests;
    private final Calls gateway;
    private final Calls straight;
    private final Map<Integer, Rounds> rounds = new TreeMap<>();

    /// @param asked of each question, the requests to those behind it in their order
    /// @param sent how these are sent
    Comparison(Endpoint endpoint, List<List<HttpRequest>> asked, Function<List<List<HttpRequest>>, Calls> sent) {
        name = endpoint.name();
        requests = asked.stream().mapToInt(List::size).average().orElse(0);
        gateway = Calls.oneByOne(endpoint.questions().stream().map(List::of).toList());
        straight = sent.apply(asked);
    }

    String name() {
        return name;
    }

    /// How many requests are made for a question on average.
    double requests() {
        return requests;
    }

    /// The measures by the number of clients.
    Map<Integer, Rounds> rounds() {
        return rounds;
    }

    /// Lets the compilers of the processes see the questions.
    void warm() {
        gateway.measure(MOST_CLIENTS, Integer.MAX_VALUE, WARMING);
    }

    void round() {
        for (int clients : List.of(1, MOST_CLIENTS)) {
            Rounds measured = rounds.computeIfAbsent(clients, absent -> new Rounds());
            if (straight.areNone()) {
                measured.add(gateway.measure(clients, MOST, SLICE));
            } else {
                Sample behind = straight.measure(clients, MOST, SLICE);
                measured.add(gateway.measure(clients, MOST, SLICE), behind);
            }
        }
    }
}
