package fr.prendresoin.simulator.feed;

/// A folder holds another feed than the one that is asked for; the message names both.
public final class OtherFeed extends RuntimeException {

    OtherFeed(String message) {
        super(message);
    }
}
