package fr.prendresoin.offers.crawl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a run cannot be called complete; it goes on all the same, since what it finds is true.
final class Problems {

    private final List<String> problems = new ArrayList<>();

    void add(Slice slice, String problem) {
        problems.add("tranche " + slice.name() + " : " + problem);
    }

    boolean any() {
        return !problems.isEmpty();
    }

    @Nullable String told() {
        return problems.isEmpty() ? null : String.join(" ; ", problems);
    }
}
