package fr.prendresoin.offers.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Why a run cannot be called complete; it goes on all the same, since what it finds is true. A run that is taken up
/// again behind a window will not meet that window's problems a second time: so they are kept.
final class Problems {

    private final List<String> problems;
    private final Consumer<String> journal;

    Problems() {
        this(List.of(), problem -> {});
    }

    /// @param known what the run met with before it was taken up again
    /// @param journal is told each further problem before the window that has it is delivered
    Problems(List<String> known, Consumer<String> journal) {
        this.problems = new ArrayList<>(known);
        this.journal = journal;
    }

    void add(Slice slice, String problem) {
        String told = "tranche " + slice.name() + " : " + problem;
        journal.accept(told);
        problems.add(told);
    }

    boolean any() {
        return !problems.isEmpty();
    }

    @Nullable String told() {
        return problems.isEmpty() ? null : String.join(" ; ", problems);
    }
}
