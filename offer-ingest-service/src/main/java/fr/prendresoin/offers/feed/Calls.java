package fr.prendresoin.offers.feed;

import java.util.concurrent.atomic.LongAdder;

/// Counts what a run asks of the feed: repeated calls count too, they cost the same.
public final class Calls {

    private final LongAdder searches = new LongAdder();
    private final LongAdder details = new LongAdder();

    void search() {
        searches.increment();
    }

    void detail() {
        details.increment();
    }

    public long searches() {
        return searches.sum();
    }

    public long details() {
        return details.sum();
    }
}
