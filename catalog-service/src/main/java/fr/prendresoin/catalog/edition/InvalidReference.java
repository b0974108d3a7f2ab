package fr.prendresoin.catalog.edition;

/// A data file that contradicts itself or another one. The service does not start with it.
public final class InvalidReference extends RuntimeException {

    public InvalidReference(String file, String fault) {
        super("reference/" + file + ": " + fault);
    }
}
