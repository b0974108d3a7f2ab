package fr.prendresoin.website.errors;

/// What a page is made of cannot be had for now.
public final class Unavailable extends RuntimeException {

    public Unavailable() {
        super("unavailable", null, false, false);
    }
}
