package fr.prendresoin.simulator.contract;

import org.jspecify.annotations.Nullable;

public record Contact(
        @Nullable String nom,
        @Nullable String coordonnees1,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String urlPostulation) {}
