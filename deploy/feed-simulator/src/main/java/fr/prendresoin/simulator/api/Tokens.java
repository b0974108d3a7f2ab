package fr.prendresoin.simulator.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Bearer tokens and who they were given to. They do not outlive the process: clients must ask again.
final class Tokens {

    static final Duration LIFE = Duration.ofSeconds(1499);

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    Tokens(Clock clock) {
        this.clock = clock;
    }

    private record Grant(String client, Instant end) {}

    String give(String client) {
        var now = clock.instant();
        grants.values().removeIf(grant -> grant.end().isBefore(now));
        var bytes = new byte[20];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        grants.put(token, new Grant(client, now.plus(LIFE)));
        return token;
    }

    Optional<String> clientOf(String token) {
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> clock.instant().isBefore(grant.end()))
                .map(Grant::client);
    }

    void expireAll() {
        grants.clear();
    }
}
