package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.crawl.WindowReader.Search;
import fr.prendresoin.offers.feed.Calls;
import fr.prendresoin.offers.feed.Found;
import fr.prendresoin.offers.feed.Page;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Walks a slice from its newest offer to its oldest, window after window. Each window is handed on once it is known
/// that nothing lies between it and the next one: so no call is spent on looking only.
final class SliceWalk {

    /// Takes a checked window.
    @FunctionalInterface
    interface Taker {

        /// Called once for each window, in their order.
        ///
        /// @param found the offers that no window before had
        /// @param next up to when the next window looks; null after the last one
        void take(Slice slice, List<Found> found, @Nullable Instant next);
    }

    private final WindowReader reader;
    private final int rereads;
    private final Calls calls;
    private final Problems problems;
    private final Taker taker;

    SliceWalk(WindowReader reader, int rereads, Calls calls, Problems problems, Taker taker) {
        this.reader = reader;
        this.rereads = rereads;
        this.calls = calls;
        this.problems = problems;
        this.taker = taker;
    }

    /// Walks from the newest offer on.
    ///
    /// @param taken what the windows before have taken already
    /// @param announced is told at once how many offers the feed announces for the whole search
    void walk(Search whole, Set<String> taken, LongConsumer announced) throws InterruptedException {
        Search search = whole;
        Set<String> before = taken;
        Window window = reader.read(search, calls);
        announced.accept(window.announced());
        while (!window.isLast()) {
            Step step = step(search, window);
            window = step.window();
            take(search, window, before, step.next().to());
            before = window.offers().keySet();
            search = step.next();
            window = reader.complete(search, step.begun(), calls);
        }
        take(search, whole(search, window), before, null);
    }

    /// A window with the beginning of the one after it.
    private record Step(Window window, Search next, List<Page> begun) {}

    private Step step(Search search, Window read) throws InterruptedException {
        Window window = read;
        for (int attempt = 0; ; attempt++) {
            Search next = search.upTo(next(search, window));
            List<Page> begun = reader.begin(next, window.offers().keySet(), calls);
            if (window.adjoins(begun.getFirst().announced(), WindowReader.idsOf(begun))) {
                return new Step(window, next, begun);
            }
            if (attempt == rereads) {
                problems.add(
                        search.slice(), "ce qui est reçu jusqu’au " + next.to() + " diffère de ce qui est annoncé");
                return new Step(window, next, begun);
            }
            window = reader.read(search, calls);
        }
    }

    private Instant next(Search search, Window window) {
        Instant next = window.next();
        if (next.isBefore(search.to())) {
            return next;
        }
        // One second holds more offers than a search can show: some of them stay unseen.
        problems.add(search.slice(), "plus de " + Page.WINDOW + " offres créées à la même seconde, " + next);
        return search.to().minusSeconds(1);
    }

    private Window whole(Search search, Window read) throws InterruptedException {
        Window window = read;
        for (int attempt = 0; !window.isWhole() && attempt < rereads; attempt++) {
            window = reader.read(search, calls);
        }
        if (!window.isWhole()) {
            problems.add(
                    search.slice(),
                    window.offers().size() + " offres reçues pour " + window.announced() + " annoncées");
        }
        return window;
    }

    private void take(Search search, Window window, Set<String> before, @Nullable Instant next) {
        List<Found> found = window.offers().values().stream()
                .filter(offer -> !before.contains(offer.id()))
                .toList();
        taker.take(search.slice(), found, next);
    }
}
