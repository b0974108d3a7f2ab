package fr.prendresoin.website.question;

import fr.prendresoin.website.address.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Leads from page to page of results.
///
/// @param page the one that is shown, from 0
/// @param pages how many there are to go through
public record Pager(Address here, int page, int pages) {

    /// As far as anyone goes: the search gives no more than so many results.
    private static final int WINDOW = 10_000;

    /// A page, or a gap when it leads nowhere.
    public record Step(int number, @Nullable Address address) {}

    public static Pager of(Address here, int page, int size, long total) {
        long last = Math.min(total, WINDOW - WINDOW % size);
        return new Pager(here, page, (int) ((last + size - 1) / size));
    }

    public @Nullable Address previous() {
        return page > 0 ? at(page - 1) : null;
    }

    public @Nullable Address next() {
        return page + 1 < pages ? at(page + 1) : null;
    }

    /// The first, the last, and those around this one.
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        int told = -1;
        for (int number = 0; number < pages; number++) {
            if (number == 0 || number == pages - 1 || Math.abs(number - page) <= 1) {
                if (told + 1 < number) {
                    steps.add(new Step(-1, null));
                }
                steps.add(new Step(number, at(number)));
                told = number;
            }
        }
        return steps;
    }

    private Address at(int number) {
        return here.with("page", number == 0 ? null : number);
    }
}
