package fr.prendresoin.website.map;

import fr.prendresoin.website.address.Address;
import org.jspecify.annotations.Nullable;

/// A place of the map with what is there, in words.
///
/// @param label which no other place has
/// @param name in few letters, for the map
/// @param address where the search is narrowed to it; null when nothing can be looked for there
public record Spot(
        String label, String name, long count, @Nullable Address address) {}
