package fr.prendresoin.catalog.formation.lheo;

/// A file that is no LHÉO, or not to its end. The message is for the person who gave it.
public final class UnreadableLheo extends Exception {

    UnreadableLheo(String message) {
        super(message);
    }
}
