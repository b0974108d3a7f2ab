package fr.prendresoin.search.reference;

import java.util.Map;

/// The five families of the platform.
public final class Families {

    /// Their French names, by code.
    public static final Map<String, String> NAMES = Map.of(
            "sante", "Santé",
            "social", "Social",
            "handicap", "Handicap",
            "petite-enfance", "Petite enfance",
            "grand-age", "Grand âge");

    private Families() {}
}
