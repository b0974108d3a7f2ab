package fr.prendresoin.gateway.pipelines;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a service was found to say.
///
/// @param answer absent when there is none
/// @param refused whether the service was there, and did not want to tell
record Seen(@Nullable JsonNode answer, boolean refused) {

    static final Seen NOTHING = new Seen(null, false);
    static final Seen REFUSAL = new Seen(null, true);
}
