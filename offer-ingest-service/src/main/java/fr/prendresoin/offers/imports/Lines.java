package fr.prendresoin.offers.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines of a text, of which no more is kept than an offer may have.
final class Lines {

    private final InputStream in;
    private final int longest;
    private boolean tooLong;

    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.longest = longest;
    }

    /// Null at the end.
    @Nullable String next() throws IOException {
        var line = new ByteArrayOutputStream();
        tooLong = false;
        int c = in.read();
        if (c == -1) {
            return null;
        }
        for (; c != -1 && c != '\n'; c = in.read()) {
            if (line.size() < longest) {
                line.write(c);
            } else {
                tooLong = true;
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /// Whether the last line was longer than that.
    boolean isTooLong() {
        return tooLong;
    }
}
