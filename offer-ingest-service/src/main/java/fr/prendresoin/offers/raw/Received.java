package fr.prendresoin.offers.raw;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One offer as it was received, byte for byte.
public final class Received {

    private final String id;
    private final byte[] value;
    private final Instant fetchedAt;
    private final @Nullable String where;

    /// Tells an offer by its id at the source and, in a file, by its place there: « offres.json, n° 12 ».
    public Received(String id, byte[] value, Instant fetchedAt, @Nullable String where) {
        this.id = id;
        this.value = value;
        this.fetchedAt = fetchedAt;
        this.where = where;
    }

    public String key() {
        return "ft-" + id;
    }

    byte[] value() {
        return value;
    }

    Instant fetchedAt() {
        return fetchedAt;
    }

    @Nullable String where() {
        return where;
    }
}
