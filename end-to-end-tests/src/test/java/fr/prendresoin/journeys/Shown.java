package fr.prendresoin.journeys;

import java.time.Instant;

/// What must agree between an offer in the feed and the same offer in the search.
///
/// @param updatedAt changes with every amendment in the feed
record Shown(Instant publishedAt, Instant updatedAt, String rome, String contract) {}
