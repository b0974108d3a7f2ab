package fr.prendresoin.pages;

import com.microsoft.playwright.options.ColorScheme;

/// What a visitor's system prefers.
enum Theme {
    LIGHT(ColorScheme.LIGHT),
    DARK(ColorScheme.DARK);

    private final ColorScheme scheme;

    Theme(ColorScheme scheme) {
        this.scheme = scheme;
    }

    ColorScheme scheme() {
        return scheme;
    }
}
