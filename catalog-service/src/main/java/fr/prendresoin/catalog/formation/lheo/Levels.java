package fr.prendresoin.catalog.formation.lheo;

import org.jspecify.annotations.Nullable;

/// Levels of training. LHÉO has two lists of codes, and files mix them: 1 to 8 for the old French levels (VI to
/// I), 11 to 18 for those of the national framework, 1 to 8.
public final class Levels {

    private Levels() {}

    /// The level in the national framework, 3 to 8; null when none is said, or one below. The old level I went from
    /// five years of study on: it counts as 7.
    public static @Nullable Integer of(@Nullable String code) {
        return switch (code) {
            case "4", "13" -> 3;
            case "5", "14" -> 4;
            case "6", "15" -> 5;
            case "7", "16" -> 6;
            case "8", "17" -> 7;
            case "18" -> 8;
            case null, default -> null;
        };
    }
}
