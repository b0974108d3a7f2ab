package fr.prendresoin.journeys;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody who searches the same again and again, and remembers each time that nothing came.
final class Asker implements AutoCloseable {

    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger searches = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean satisfied;

    Asker(Site site, String search) {
        asking.execute(() -> {
            while (!satisfied) {
                ask(site, search);
            }
        });
    }

    private void ask(Site site, String search) {
        try {
            if (site.total(search) == 0) {
                failures.add("nothing was found");
            }
        } catch (RuntimeException e) {
            failures.add(e.toString());
        }
        searches.incrementAndGet();
    }

    int searches() {
        return searches.get();
    }

    Queue<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        satisfied = true;
        asking.close();
    }
}
