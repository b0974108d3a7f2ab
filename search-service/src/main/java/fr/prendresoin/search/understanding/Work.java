package fr.prendresoin.search.understanding;

import org.jspecify.annotations.Nullable;

/// A work that has a name: a métier of the catalogue, or a ROME code that leads to none.
///
/// @param slug of the métier
/// @param rome the code of a work without a métier
public record Work(@Nullable String slug, @Nullable String rome, String label) {}
