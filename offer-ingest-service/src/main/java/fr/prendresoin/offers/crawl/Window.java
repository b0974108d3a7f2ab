package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.feed.FeedUnavailable;
import fr.prendresoin.offers.feed.Found;
import fr.prendresoin.offers.feed.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// As much of a slice as one search gives, newest first.
///
/// @param announced how many offers the search matches, of which the window holds the newest
/// @param steady whether every page announced the same: else the feed moved under our eyes
record Window(long announced, Map<String, Found> offers, boolean steady) {

    static Window of(List<Page> pages) {
        long announced = pages.getFirst().announced();
        var offers = new LinkedHashMap<String, Found>();
        pages.forEach(page -> page.offers().forEach(found -> offers.putIfAbsent(found.id(), found)));
        return new Window(announced, offers, pages.stream().allMatch(page -> page.announced() == announced));
    }

    boolean isLast() {
        return announced <= Page.WINDOW;
    }

    boolean isWhole() {
        return steady && offers.size() == announced;
    }

    /// Whether nothing lies between this window and the one that follows it.
    boolean adjoins(long announcedByNext, Set<String> idsOfNext) {
        long only =
                offers.keySet().stream().filter(id -> !idsOfNext.contains(id)).count();
        return steady && announced - announcedByNext == only;
    }

    /// Up to when the next window has to look. The second of the last offer is looked at again as a whole, and the end
    /// of it too: whether the feed takes a bound by the second or by the instant, nothing is missed.
    Instant next() {
        Instant oldest = offers.values().stream()
                .map(Found::createdAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElseThrow(() -> new FeedUnavailable("une page annoncée est vide ou sans date"));
        return oldest.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }
}
