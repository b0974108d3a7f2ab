package fr.prendresoin.search.engine;

/// The engine does not answer, is overloaded or is not ready: the same request may succeed later.
public final class EngineUnavailable extends RuntimeException {

    public EngineUnavailable(String message) {
        super(message);
    }

    EngineUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
