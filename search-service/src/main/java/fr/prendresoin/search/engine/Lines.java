package fr.prendresoin.search.engine;

import java.io.ByteArrayOutputStream;

/// Newline-delimited JSON in the making. Megabytes of it are sent from where they were written.
public final class Lines extends ByteArrayOutputStream {

    /// Makes room.
    ///
    /// @param size about as many bytes as it will hold
    public Lines(int size) {
        super(size);
    }

    byte[] bytes() {
        return buf;
    }

    int length() {
        return count;
    }
}
