package fr.prendresoin.offers.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/// Cuts a stream into offers, byte for byte: out of a search answer (`{"resultats": […]}`), an array, or objects one
/// after the other. Of the stream it keeps one offer at a time.
public final class OfferSplitter {

    /// A record of the raw topic may be a little larger, with its headers.
    public static final int LARGEST = 1_000_000;
    private static final int END = -1;

    private final InputStream in;
    private final Consumer<byte[]> offers;
    private final byte[] chunk = new byte[64 * 1024];
    private int length;
    private int at;
    private byte[] value = new byte[8 * 1024];
    private int size;

    private OfferSplitter(InputStream in, Consumer<byte[]> offers) {
        this.in = in;
        this.offers = offers;
    }

    /// Hands on each offer of a stream.
    ///
    /// @throws UnreadableOffers when the stream is no JSON or ends too early; what came before has been handed on
    public static void split(InputStream in, Consumer<byte[]> offers) throws IOException {
        new OfferSplitter(in, offers).split();
    }

    private void split() throws IOException {
        boolean any = false;
        for (int c = next(); c != END; c = next()) {
            if (isSpace(c)) {
                continue;
            }
            any = true;
            if (c == '[') {
                elements();
            } else if (c == '{') {
                object();
            } else {
                throw new UnreadableOffers("Le contenu n’est pas du JSON : un objet ou un tableau était attendu.");
            }
        }
        if (!any) {
            throw new UnreadableOffers("Le contenu est vide.");
        }
    }

    private void elements() throws IOException {
        for (int c = within(); c != ']'; c = within()) {
            if (!isSpace(c) && c != ',') {
                size = 0;
                value(c);
                offers.accept(Arrays.copyOf(value, size));
            }
        }
    }

    /// An offer, unless it has `resultats`: then these are the offers.
    private void object() throws IOException {
        size = 0;
        keep('{');
        for (int c = within(); c != '}'; c = within()) {
            keep(c);
            if (c == '"') {
                int start = size;
                string();
                boolean results = isKey(start, size - 1, "resultats");
                int first = valueAfterColon();
                if (results && first == '[') {
                    elements();
                    skipRest();
                    return;
                }
                value(first);
            } else if (!isSpace(c) && c != ',') {
                throw new UnreadableOffers("Le contenu n’est pas du JSON valide.");
            }
        }
        keep('}');
        offers.accept(Arrays.copyOf(value, size));
    }

    private int valueAfterColon() throws IOException {
        int c = within();
        while (isSpace(c) || c == ':') {
            keep(c);
            c = within();
        }
        return c;
    }

    /// Keeps a whole value, from its first byte.
    private void value(int first) throws IOException {
        keep(first);
        if (first == '"') {
            string();
        } else if (first == '{' || first == '[') {
            nested();
        } else {
            scalar();
        }
    }

    private void nested() throws IOException {
        int depth = 1;
        while (depth > 0) {
            int c = within();
            keep(c);
            if (c == '"') {
                string();
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
    }

    private void string() throws IOException {
        for (int c = within(); ; c = within()) {
            keep(c);
            if (c == '\\') {
                keep(within());
            } else if (c == '"') {
                return;
            }
        }
    }

    private void scalar() throws IOException {
        for (int c = within(); ; c = within()) {
            if (c == ',' || c == ']' || c == '}' || isSpace(c)) {
                at--;
                return;
            }
            keep(c);
        }
    }

    private void skipRest() throws IOException {
        for (int c = within(); c != '}'; c = within()) {
            size = 0;
            if (c == '"') {
                string();
            } else if (c == '{' || c == '[') {
                nested();
            }
        }
    }

    private boolean isKey(int from, int to, String name) {
        return new String(value, from, to - from, StandardCharsets.UTF_8).equals(name);
    }

    private void keep(int c) {
        if (size >= LARGEST) {
            throw new UnreadableOffers("Un enregistrement dépasse 1 Mo : ce n’est pas une offre.");
        }
        if (size == value.length) {
            value = Arrays.copyOf(value, size * 2);
        }
        value[size++] = (byte) c;
    }

    private int within() throws IOException {
        int c = next();
        if (c == END) {
            throw new UnreadableOffers("Le contenu s’arrête au milieu d’un enregistrement : il est tronqué.");
        }
        return c;
    }

    private int next() throws IOException {
        if (at == length) {
            length = in.readNBytes(chunk, 0, chunk.length);
            at = 0;
            if (length == 0) {
                return END;
            }
        }
        return chunk[at++] & 0xff;
    }

    /// The three bytes of a byte order mark count as space.
    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0xef || c == 0xbb || c == 0xbf;
    }
}
