package fr.prendresoin.website.robots;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What there are pages of that come, change and go.
enum Kind {
    OFFRES("offers", true),
    FORMATIONS("formations", true),
    METIERS("metiers", false),
    DIPLOMES("diplomas", false);

    private final String listed;
    private final boolean large;

    /// @param listed as the search lists it
    /// @param large whether each of its parts is a sitemap, or all of them are one
    Kind(String listed, boolean large) {
        this.listed = listed;
        this.large = large;
    }

    String listed() {
        return listed;
    }

    boolean isLarge() {
        return large;
    }

    /// As addresses have it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
