package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document as it lies in its collection: where, and still encoded. */
final class Stored {

    private final Object position;
    private final byte[] bytes;

    Stored(Object position, byte[] bytes) {
        this.position = position;
        this.bytes = bytes;
    }

    Object position() {
        return position;
    }

    RawDocument raw() {
        return RawDocument.of(bytes);
    }

    Document document() {
        return Bson.decode(bytes);
    }

    /** The document, or the part of it that these top-level fields make; null stands for all of them. */
    Document document(@Nullable Set<String> fields) {
        return fields == null ? document() : Bson.decode(bytes, fields);
    }
}
