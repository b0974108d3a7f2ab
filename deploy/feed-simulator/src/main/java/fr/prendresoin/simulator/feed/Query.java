package fr.prendresoin.simulator.feed;

import fr.prendresoin.simulator.offer.Offer;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A search.
///
/// @param first position of the first offer wanted
/// @param last position of the last offer wanted
/// @param domains which professional domains to look into
/// @param order nothing for the newest first
public record Query(
        int first,
        int last,
        Predicate<String> domains,
        long fromMillis,
        long beforeMillis,
        Predicate<Offer> filter,
        @Nullable Comparator<Offer> order) {}
