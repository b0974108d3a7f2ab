package fr.prendresoin.offers.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An offer in an answer of the feed, its bytes as they were there.
public final class Found {

    private final String id;
    private final @Nullable Instant createdAt;
    private final byte[] value;
    private final Instant askedAt;

    Found(String id, @Nullable Instant createdAt, byte[] value, Instant askedAt) {
        this.id = id;
        this.createdAt = createdAt;
        this.value = value;
        this.askedAt = askedAt;
    }

    public String id() {
        return id;
    }

    /// Null when the offer says none, which its contract does not foresee.
    public @Nullable Instant createdAt() {
        return createdAt;
    }

    public byte[] value() {
        return value;
    }

    /// The answer may be younger, never older.
    public Instant askedAt() {
        return askedAt;
    }
}
