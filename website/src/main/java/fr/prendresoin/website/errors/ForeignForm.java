package fr.prendresoin.website.errors;

/// A form was sent by another site.
public final class ForeignForm extends RuntimeException {

    public ForeignForm() {
        super("sent by another site", null, false, false);
    }
}
