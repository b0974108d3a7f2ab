package fr.prendresoin.simulator.contract;

import org.jspecify.annotations.Nullable;

public record Agence(@Nullable String telephone, @Nullable String courriel) {}
