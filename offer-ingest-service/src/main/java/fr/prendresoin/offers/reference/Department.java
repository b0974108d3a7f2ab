package fr.prendresoin.offers.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A département with its communes.
public record Department(
        String code,
        String name,
        String region,
        String regionName,
        @Nullable List<Commune> communes) {}
