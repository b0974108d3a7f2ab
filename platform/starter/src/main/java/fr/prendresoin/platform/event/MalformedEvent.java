package fr.prendresoin.platform.event;

/// A record that no retry can make readable. It goes to the dead letters at once.
public class MalformedEvent extends RuntimeException {

    public MalformedEvent(String message) {
        super(message);
    }

    public MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
