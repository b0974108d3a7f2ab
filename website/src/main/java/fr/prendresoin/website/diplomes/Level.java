package fr.prendresoin.website.diplomes;

import org.jspecify.annotations.Nullable;

/// The levels of the national framework, in words that people know.
public final class Level {

    private Level() {}

    /// `Niveau 4 (bac)`; null without a level.
    public static @Nullable String text(@Nullable Integer level) {
        return level == null ? null : "Niveau " + level + name(level);
    }

    private static String name(int level) {
        return switch (level) {
            case 3 -> " (CAP)";
            case 4 -> " (bac)";
            case 5 -> " (bac + 2)";
            case 6 -> " (bac + 3 ou 4)";
            case 7 -> " (bac + 5)";
            case 8 -> " (doctorat)";
            default -> "";
        };
    }
}
