package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.feed.Calls;
import fr.prendresoin.offers.feed.FeedUnavailable;
import fr.prendresoin.offers.feed.FranceTravail;
import fr.prendresoin.offers.feed.FranceTravailSettings;
import fr.prendresoin.offers.lifecycle.States.Active;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/// Asks the feed for offers one by one: only its 204 says that one is gone.
@Component
class Presence {

    private final FranceTravail feed;
    private final int parallelCalls;

    /// @param kept those that are there, and those the feed gave no answer on
    record Answers(List<Active> gone, long kept) {}

    Presence(FranceTravail feed, FranceTravailSettings settings) {
        this.feed = feed;
        this.parallelCalls = settings.parallelCalls();
    }

    Answers of(Collection<Active> offers, Calls calls) throws InterruptedException {
        var gone = new ArrayList<Active>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(parallelCalls, Thread.ofVirtual().factory())) {
            var answers = new ArrayList<Future<Boolean>>(offers.size());
            offers.forEach(offer -> answers.add(threads.submit(() -> isGone(offer, calls))));
            int i = 0;
            for (Active offer : offers) {
                if (answers.get(i++).get()) {
                    gone.add(offer);
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("an offer could not be asked for", e.getCause());
        }
        return new Answers(gone, offers.size() - (long) gone.size());
    }

    private boolean isGone(Active offer, Calls calls) throws InterruptedException {
        try {
            return feed.detail(offer.id().substring("ft-".length()), calls).isEmpty();
        } catch (FeedUnavailable e) {
            return false;
        }
    }
}
