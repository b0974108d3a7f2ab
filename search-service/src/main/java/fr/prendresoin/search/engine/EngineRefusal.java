package fr.prendresoin.search.engine;

/// The engine understood the request and refused it: the same request will be refused again.
public final class EngineRefusal extends RuntimeException {

    private final int status;

    EngineRefusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /// Whether what was sent is at fault, and not where it was sent to.
    public boolean isAboutTheBody() {
        return status == 400 || status == 413;
    }

    public boolean isNotFound() {
        return status == 404;
    }
}
