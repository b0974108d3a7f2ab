package fr.prendresoin.website.robots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An address in a sitemap.
///
/// @param path without the address of the site
/// @param changedAt when what it shows last changed, if that is known
record Entry(String path, @Nullable Instant changedAt) {

    static Entry of(String path) {
        return new Entry(path, null);
    }
}
