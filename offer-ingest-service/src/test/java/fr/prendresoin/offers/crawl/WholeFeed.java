package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.ReferenceData;
import fr.prendresoin.offers.crawl.WindowReader.Search;
import fr.prendresoin.offers.feed.Calls;
import fr.prendresoin.offers.feed.Feeds;
import fr.prendresoin.offers.feed.Found;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Everything that a simulator holds, by the crawl's own walk.
public final class WholeFeed {

    private WholeFeed() {}

    public static List<Found> read(URI simulator) throws InterruptedException {
        var found = new ArrayList<Found>();
        var reader = new WindowReader(Feeds.of(simulator), Feeds.settings(simulator));
        var problems = new Problems();
        var walk = new SliceWalk(reader, 2, new Calls(), problems, (slice, offers, next) -> found.addAll(offers));
        for (Slice slice : Slice.of(ReferenceData.reference())) {
            walk.walk(new Search(slice, null, Instant.now()), Set.of(), announced -> {});
        }
        if (problems.any()) {
            throw new IllegalStateException(problems.told());
        }
        return found;
    }
}
