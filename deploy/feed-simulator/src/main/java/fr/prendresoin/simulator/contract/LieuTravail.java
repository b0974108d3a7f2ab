package fr.prendresoin.simulator.contract;

import org.jspecify.annotations.Nullable;

public record LieuTravail(
        String libelle,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String codePostal,
        @Nullable String commune) {}
