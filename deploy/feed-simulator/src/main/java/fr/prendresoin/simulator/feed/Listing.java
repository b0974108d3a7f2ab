package fr.prendresoin.simulator.feed;

import fr.prendresoin.simulator.offer.Offer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The offers at one moment, newest first inside each professional domain. Immutable: a search never sees half a
/// change.
final class Listing {

    static final Comparator<Offer> NEWEST_FIRST =
            Comparator.comparingLong(Offer::createdAt).reversed().thenComparingInt(Offer::number);

    private final Map<String, Offer[]> byDomain;

    private Listing(Map<String, Offer[]> byDomain) {
        this.byDomain = byDomain;
    }

    static Listing of(Collection<Offer> offers) {
        var domains = new TreeMap<String, Offer[]>();
        offers.stream().collect(Collectors.groupingBy(Listing::domain)).forEach((domain, list) -> {
            var sorted = list.toArray(Offer[]::new);
            Arrays.parallelSort(sorted, NEWEST_FIRST);
            domains.put(domain, sorted);
        });
        return new Listing(domains);
    }

    Listing with(Offer offer) {
        var old = byDomain.getOrDefault(domain(offer), new Offer[0]);
        var at = Arrays.binarySearch(old, offer, NEWEST_FIRST);
        if (at >= 0) {
            var replaced = old.clone();
            replaced[at] = offer;
            return withDomain(domain(offer), replaced);
        }
        var before = -at - 1;
        var grown = Arrays.copyOf(old, old.length + 1);
        grown[before] = offer;
        System.arraycopy(old, before, grown, before + 1, old.length - before);
        return withDomain(domain(offer), grown);
    }

    Listing without(Offer offer) {
        var old = byDomain.getOrDefault(domain(offer), new Offer[0]);
        var at = Arrays.binarySearch(old, offer, NEWEST_FIRST);
        if (at < 0) {
            return this;
        }
        var shrunk = Arrays.copyOf(old, old.length - 1);
        System.arraycopy(old, at + 1, shrunk, at, shrunk.length - at);
        return withDomain(domain(offer), shrunk);
    }

    private Listing withDomain(String domain, Offer[] offers) {
        var copy = new TreeMap<>(byDomain);
        copy.put(domain, offers);
        return new Listing(copy);
    }

    Stream<Offer> offers() {
        return byDomain.values().stream().flatMap(Arrays::stream);
    }

    /// The offers of some domains created in a window, newest first.
    Window window(Predicate<String> domains, long fromMillis, long beforeMillis) {
        var slices = byDomain.entrySet().stream()
                .filter(entry -> domains.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .map(offers -> Arrays.asList(offers)
                        .subList(firstBefore(offers, beforeMillis), firstBefore(offers, fromMillis)))
                .filter(slice -> !slice.isEmpty())
                .toList();
        return new Window(slices);
    }

    private static int firstBefore(Offer[] newestFirst, long millis) {
        var low = 0;
        var high = newestFirst.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (newestFirst[middle].createdAt() >= millis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String domain(Offer offer) {
        return offer.post().job().domain();
    }
}
