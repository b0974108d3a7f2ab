package fr.prendresoin.simulator.contract;

import org.jspecify.annotations.Nullable;

public record Entreprise(
        @Nullable String nom,
        @Nullable String description,
        @Nullable String logo,
        @Nullable Boolean entrepriseAdaptee) {}
