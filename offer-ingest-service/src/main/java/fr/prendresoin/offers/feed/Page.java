package fr.prendresoin.offers.feed;

import java.util.List;

/// One answer to a search.
///
/// @param announced how many offers match in all
public record Page(long announced, List<Found> offers) {

    /// The most offers that one call gives.
    public static final int SIZE = 150;

    /// The most offers that one search gives, over all its pages.
    public static final int WINDOW = 3_150;
}
