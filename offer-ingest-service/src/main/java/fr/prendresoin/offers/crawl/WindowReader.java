package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.feed.Calls;
import fr.prendresoin.offers.feed.FeedUnavailable;
import fr.prendresoin.offers.feed.Found;
import fr.prendresoin.offers.feed.FranceTravail;
import fr.prendresoin.offers.feed.FranceTravailSettings;
import fr.prendresoin.offers.feed.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads windows, the pages of one side by side.
@Component
class WindowReader {

    private final FranceTravail feed;
    private final Semaphore parallel;

    WindowReader(FranceTravail feed, FranceTravailSettings settings) {
        this.feed = feed;
        this.parallel = new Semaphore(settings.parallelCalls());
    }

    /// What to look for.
    record Search(Slice slice, @Nullable Instant from, Instant to) {

        Map<String, String> criteria() {
            var criteria = new LinkedHashMap<>(slice.criteria());
            // The feed wants both bounds or none; no offer is older than this one.
            Instant least = from == null ? Instant.EPOCH.plus(10_957, ChronoUnit.DAYS) : from;
            criteria.put(
                    "minCreationDate", least.truncatedTo(ChronoUnit.SECONDS).toString());
            criteria.put("maxCreationDate", to.truncatedTo(ChronoUnit.SECONDS).toString());
            return criteria;
        }

        Search upTo(Instant bound) {
            return new Search(slice, from, bound);
        }
    }

    /// The first pages of a window, until one has something that the window before it has not.
    List<Page> begin(Search search, Set<String> known, Calls calls) throws InterruptedException {
        var pages = new ArrayList<Page>();
        Map<String, String> criteria = search.criteria();
        Page page;
        do {
            page = feed.search(criteria, pages.size() * Page.SIZE, calls);
            pages.add(page);
        } while (hasMore(page, pages.size())
                && known.contains(page.offers().getLast().id()));
        return pages;
    }

    private static boolean hasMore(Page page, int pages) {
        int read = pages * Page.SIZE;
        return !page.offers().isEmpty() && read < Math.min(page.announced(), Page.WINDOW);
    }

    /// The whole window of which the first pages are given.
    Window complete(Search search, List<Page> begun, Calls calls) throws InterruptedException {
        var pages = new ArrayList<>(begun);
        long end = Math.min(begun.getFirst().announced(), Page.WINDOW);
        Map<String, String> criteria = search.criteria();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = new ArrayList<Future<Page>>();
            for (int from = begun.size() * Page.SIZE; from < end; from += Page.SIZE) {
                int first = from;
                pending.add(threads.submit(() -> page(criteria, first, calls)));
            }
            for (Future<Page> page : pending) {
                pages.add(page.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FeedUnavailable unavailable
                    ? unavailable
                    : new FeedUnavailable("une page n’a pas pu être lue", e.getCause());
        }
        return Window.of(pages);
    }

    private Page page(Map<String, String> criteria, int from, Calls calls) throws InterruptedException {
        parallel.acquire();
        try {
            return feed.search(criteria, from, calls);
        } finally {
            parallel.release();
        }
    }

    Window read(Search search, Calls calls) throws InterruptedException {
        return complete(search, begin(search, Set.of(), calls), calls);
    }

    static Set<String> idsOf(List<Page> pages) {
        var ids = new HashSet<String>();
        pages.forEach(page -> page.offers().stream().map(Found::id).forEach(ids::add));
        return ids;
    }
}
