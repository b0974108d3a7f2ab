package fr.prendresoin.simulator.feed;

import fr.prendresoin.simulator.offer.Generator;
import fr.prendresoin.simulator.offer.Offer;
import fr.prendresoin.simulator.reference.Geography;
import fr.prendresoin.simulator.reference.Jobs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The live offers. Changes come one at a time; searches read the listing of the moment and never wait.
public final class Feed {

    private final Generator generator;
    private final Geography geography;
    private final Jobs jobs;
    private final Journal journal;
    private final Map<Integer, Offer> live = new ConcurrentHashMap<>(1 << 18);

    private volatile Listing listing;
    private int nextNumber;
    private long created;
    private long amended;
    private long withdrawn;

    public Feed(Generator generator, Geography geography, Jobs jobs, Journal journal) {
        this.generator = generator;
        this.geography = geography;
        this.jobs = jobs;
        this.journal = journal;
        this.nextNumber = generator.baseCount();
        generator.base().forEach(offer -> live.put(offer.number(), offer));
        journal.earlier().forEach(this::replay);
        this.listing = Listing.of(live.values());
    }

    /// How many offers there are and how many changes were made since the first start.
    public record Summary(int live, long created, long amended, long withdrawn) {}

    public synchronized Offer create(long at, @Nullable String rome, @Nullable String commune) {
        var change = new Change.Created(nextNumber, at, rome, commune);
        var offer = drawn(change);
        journal.append(change);
        nextNumber++;
        created++;
        live.put(offer.number(), offer);
        listing = listing.with(offer);
        return offer;
    }

    public synchronized Optional<Offer> amend(int number, long at) {
        var offer = live.get(number);
        if (offer == null) {
            return Optional.empty();
        }
        var after = generator.amended(offer, at);
        journal.append(new Change.Amended(number, at));
        amended++;
        live.put(number, after);
        listing = listing.with(after);
        return Optional.of(after);
    }

    public synchronized boolean withdraw(int number, long at) {
        var offer = live.remove(number);
        if (offer == null) {
            return false;
        }
        journal.append(new Change.Withdrawn(number, at));
        withdrawn++;
        listing = listing.without(offer);
        return true;
    }

    public synchronized Summary summary() {
        return new Summary(live.size(), created, amended, withdrawn);
    }

    public Optional<Offer> find(int number) {
        return Optional.ofNullable(live.get(number));
    }

    public Stream<Offer> offers() {
        return listing.offers();
    }

    public Found search(Query query) {
        var found = listing.window(query.domains(), query.fromMillis(), query.beforeMillis())
                .filtered(query.filter());
        var facets = new Facets();
        found.slices().forEach(slice -> slice.forEach(facets::count));
        var order = query.order();
        var wanted = query.last() + 1;
        var sorted = order == null
                ? found.newest(wanted)
                : found.slices().stream()
                        .flatMap(List::stream)
                        .sorted(order)
                        .limit(wanted)
                        .toList();
        var page = sorted.subList(Math.min(query.first(), sorted.size()), sorted.size());
        return new Found(found.total(), List.copyOf(page), facets.counted());
    }

    /// The numbers that exist or existed: churn picks among them.
    synchronized int numbersGiven() {
        return nextNumber;
    }

    private void replay(Change change) {
        switch (change) {
            case Change.Created creation -> {
                live.put(creation.number(), drawn(creation));
                nextNumber = creation.number() + 1;
                created++;
            }
            case Change.Amended(var number, var at) -> {
                live.computeIfPresent(number, (same, offer) -> generator.amended(offer, at));
                amended++;
            }
            case Change.Withdrawn(var number, var at) -> {
                live.remove(number);
                withdrawn++;
            }
        }
    }

    private Offer drawn(Change.Created creation) {
        var rome = creation.rome();
        var commune = creation.commune();
        return generator.later(
                creation.number(),
                creation.at(),
                rome == null ? null : jobs.ofCode(rome).orElseThrow(() -> new IllegalArgumentException(rome)),
                commune == null ? null : geography.commune(commune));
    }
}
