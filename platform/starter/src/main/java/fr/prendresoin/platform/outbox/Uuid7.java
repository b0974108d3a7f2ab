package fr.prendresoin.platform.outbox;

import java.security.SecureRandom;
import java.util.UUID;

/// Time-ordered unique ids (RFC 9562, version 7): good keys for an index, unguessable enough for an event id.
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static String next() {
        return at(System.currentTimeMillis());
    }

    static String at(long epochMillis) {
        long random = RANDOM.nextLong();
        long high = (epochMillis << 16) | 0x7000L | (random >>> 52);
        long low = (RANDOM.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
