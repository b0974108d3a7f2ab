package fr.prendresoin.website.errors;

/// There is no such page.
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
