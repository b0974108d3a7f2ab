package fr.prendresoin.catalog.funding;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How well a route suits an answer. A route that does not suit it at all has none.
enum Likelihood {
    @JsonProperty("likely")
    LIKELY,
    @JsonProperty("possible")
    POSSIBLE
}
