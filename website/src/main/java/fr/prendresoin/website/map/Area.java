package fr.prendresoin.website.map;

import org.jspecify.annotations.Nullable;

/// A département on a map.
///
/// @param address where it leads; null when it leads nowhere
/// @param zoom its shape again, large enough to be touched
public record Area(
        @Nullable String address,
        String title,
        String colour,
        String shape,
        @Nullable String zoom) {}
