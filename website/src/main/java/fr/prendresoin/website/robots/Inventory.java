package fr.prendresoin.website.robots;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is visible, as the search lists it part by part.
@Component
class Inventory {

    /// All the parts at once, of a kind that has few things.
    private static final String ALL = "all";

    private final Service search;

    Inventory(Services services) {
        this.search = services.search();
    }

    private record Listing(List<Part> parts) {}

    /// Some of the things of a kind.
    ///
    /// @param changedAt when one of them last came, changed or left
    record Part(String part, Instant changedAt) {}

    private record ListedPart(List<Item> items) {}

    private record Item(String id, Instant changedAt) {}

    List<Part> parts(Kind kind) {
        return search.get(Address.of("/listing", kind.listed()), Listing.class)
                .orFail()
                .parts();
    }

    /// The pages of a part.
    List<Entry> pages(Kind kind, String part) {
        return search.get(Address.of("/listing/" + kind.listed(), part), ListedPart.class).orFail().items().stream()
                .map(item -> new Entry(Address.of("/" + kind.word(), item.id()).path(), item.changedAt()))
                .toList();
    }

    /// All the pages of a kind that has few.
    List<Entry> pages(Kind kind) {
        return pages(kind, ALL);
    }
}
