package fr.prendresoin.gateway.session;

import java.time.Duration;
import java.time.Instant;

/// A login that is under way: what the provider must bring back, and where the person wanted to go.
record Attempt(String state, String nonce, String verifier, String returnTo, Instant at) {

    static final String PURPOSE = "login";
    static final Duration PATIENCE = Duration.ofMinutes(10);

    boolean isOver(Instant now) {
        return now.isAfter(at.plus(PATIENCE));
    }
}
