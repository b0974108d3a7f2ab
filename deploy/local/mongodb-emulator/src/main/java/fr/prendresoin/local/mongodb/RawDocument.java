package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;

/** An encoded document inside a larger array. It is passed on as it is: most documents are never looked into. */
final class RawDocument {

    private final byte[] bytes;
    private final int offset;
    private final int length;

    RawDocument(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
    }

    static RawDocument of(byte[] bytes) {
        return new RawDocument(bytes, 0, bytes.length);
    }

    Document decoded() {
        return new BsonReader(bytes, offset).document();
    }

    byte[] bytes() {
        return bytes;
    }

    int offset() {
        return offset;
    }

    int length() {
        return length;
    }
}
