package fr.prendresoin.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/// Calls that are made over and over, each of which sends its requests. A measure goes on where the last one has ended:
/// what is asked seldom stays seldom.
final class Calls {

    private final List<List<HttpRequest>> calls;
    private final Consumer<List<HttpRequest>> sent;
    private final AtomicInteger next = new AtomicInteger();

    private Calls(List<List<HttpRequest>> calls, Consumer<List<HttpRequest>> sent) {
        this.calls = calls.stream().filter(requests -> !requests.isEmpty()).toList();
        this.sent = sent;
    }

    static Calls oneByOne(List<List<HttpRequest>> calls) {
        return new Calls(calls, requests -> requests.forEach(Http::send));
    }

    /// A call takes as long as the slowest of its requests.
    static Calls together(List<List<HttpRequest>> calls) {
        return new Calls(calls, Http::sendTogether);
    }

    boolean areNone() {
        return calls.isEmpty();
    }

    /// Has so many clients make calls, each as soon as its last one is answered.
    ///
    /// @param most calls of all clients together
    /// @param time after which no call begins
    Sample measure(int clients, int most, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        var left = new AtomicInteger(most);
        Callable<DoubleStream> client = () -> {
            var millis = DoubleStream.builder();
            while (left.getAndDecrement() > 0 && System.nanoTime() < deadline) {
                millis.add(millisOf(calls.get(Math.floorMod(next.getAndIncrement(), calls.size()))));
            }
            return millis.build();
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<DoubleStream> all = new ArrayList<>();
            for (Future<DoubleStream> done : threads.invokeAll(Collections.nCopies(clients, client))) {
                all.add(done.get());
            }
            return Sample.of(all.stream().flatMapToDouble(one -> one).toArray());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private double millisOf(List<HttpRequest> call) {
        long start = System.nanoTime();
        sent.accept(call);
        return (System.nanoTime() - start) / 1e6;
    }
}
