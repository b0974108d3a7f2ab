package fr.prendresoin.offers.feed;

import org.jspecify.annotations.Nullable;

/// The feed does not answer, or not as its contract says, and repeating the call has not helped. The message is in
/// French: it is the reason that operators see.
public class FeedUnavailable extends RuntimeException {

    public FeedUnavailable(String message) {
        super(message);
    }

    public FeedUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
