package fr.prendresoin.simulator.contract;

import org.jspecify.annotations.Nullable;

public record PartenaireOffre(
        String nom, String url, @Nullable String logo) {}
