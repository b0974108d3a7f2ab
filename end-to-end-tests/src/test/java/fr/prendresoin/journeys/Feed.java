package fr.prendresoin.journeys;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The source of the offers, seen and changed from its own side.
record Feed(String url) {

    /// Every live offer of the perimeter, by the id it has on the platform.
    Map<String, Shown> offers() {
        Map<String, Shown> offers = new ConcurrentHashMap<>();
        each(idsInPerimeter().toList(), id -> offers.put("ft-" + id, Shown.inFeed(Calls.json(offer(id)))));
        return offers;
    }

    void amendEveryOffer() {
        each(idsInPerimeter().toList(), id -> Calls.read(Calls.post(offer(id) + "/amend", "")));
    }

    /// The ids, as the platform has them, of the offers that are no more.
    List<String> withdraw(int offers) {
        List<String> ids = idsInPerimeter().limit(offers).toList();
        each(ids, id -> Calls.delete(offer(id)));
        return ids.stream().map(id -> "ft-" + id).toList();
    }

    void create(int offers) {
        each(
                Stream.generate(() -> "").limit(offers).toList(),
                nothing -> Calls.read(Calls.post(url + "/control/offers", nothing)));
    }

    void misbehave(String faults) {
        Calls.read(Calls.post(url + "/control/faults", faults));
    }

    void behave() {
        Calls.delete(url + "/control/faults");
    }

    private Stream<String> idsInPerimeter() {
        return Calls.get(url + "/control/truth")
                .body()
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(fields -> !fields[3].equals("hors-perimetre"))
                .map(fields -> fields[0]);
    }

    private String offer(String id) {
        return url + "/control/offers/" + id;
    }

    private static void each(List<String> ids, Consumer<String> action) {
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            ids.stream()
                    .map(id -> clients.submit(() -> action.accept(id)))
                    .toList()
                    .forEach(done -> {
                        try {
                            Objects.requireNonNull(done).get();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        } catch (java.util.concurrent.ExecutionException e) {
                            throw new IllegalStateException(e.getCause());
                        }
                    });
        }
    }
}
