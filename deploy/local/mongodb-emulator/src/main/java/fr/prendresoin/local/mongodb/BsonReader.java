package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads BSON from an array: common types here, rare ones with the library's decoder. */
final class BsonReader {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();

    private final byte[] bytes;
    private int position;

    BsonReader(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    int position() {
        return position;
    }

    int int32() {
        int value = (int) INT.get(bytes, position);
        position += Integer.BYTES;
        return value;
    }

    byte int8() {
        return bytes[position++];
    }

    private long int64() {
        long value = (long) LONG.get(bytes, position);
        position += Long.BYTES;
        return value;
    }

    Document document() {
        return documentWith(_ -> true, _ -> false);
    }

    /**
     * Reads a document.
     *
     * @param wanted the top-level fields to read, the others are stepped over
     * @param raw which of them are documents to leave encoded
     */
    Document documentWith(Predicate<String> wanted, Predicate<String> raw) {
        Document document = new Document();
        int end = position + int32();
        byte type;
        while ((type = int8()) != BsonConstants.TERMINATING_BYTE) {
            String name = name();
            if (!wanted.test(name)) {
                skip(type);
            } else if (type == BsonConstants.TYPE_EMBEDDED_DOCUMENT && raw.test(name)) {
                document.put(name, rawDocument());
            } else {
                document.put(name, value(type));
            }
        }
        if (position != end) {
            throw new IllegalArgumentException("a document ends at " + position + " instead of " + end);
        }
        return document;
    }

    private RawDocument rawDocument() {
        int start = position;
        skip(BsonConstants.TYPE_EMBEDDED_DOCUMENT);
        return new RawDocument(bytes, start, position - start);
    }

    String name() {
        int start = position;
        int hash = 0;
        byte next;
        while ((next = bytes[position++]) != 0) {
            hash = 31 * hash + next;
        }
        return FieldNames.of(bytes, start, position - 1 - start, hash);
    }

    private @Nullable Object value(byte type) {
        return switch (type) {
            case BsonConstants.TYPE_UTF8_STRING -> string();
            case BsonConstants.TYPE_INT32 -> int32();
            case BsonConstants.TYPE_INT64 -> int64();
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT -> document();
            case BsonConstants.TYPE_ARRAY -> array();
            case BsonConstants.TYPE_BOOLEAN -> int8() != 0;
            case BsonConstants.TYPE_UTC_DATETIME -> Instant.ofEpochMilli(int64());
            case BsonConstants.TYPE_DOUBLE -> Double.longBitsToDouble(int64());
            case BsonConstants.TYPE_TIMESTAMP -> new BsonTimestamp(int64());
            case BsonConstants.TYPE_OBJECT_ID -> objectId();
            case BsonConstants.TYPE_NULL -> null;
            default -> rareValue(type);
        };
    }

    private String string() {
        int length = int32();
        String value = new String(bytes, position, length - 1, StandardCharsets.UTF_8);
        position += length;
        return value;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> array = new ArrayList<>();
        position += Integer.BYTES;
        byte type;
        while ((type = int8()) != BsonConstants.TERMINATING_BYTE) {
            skipName();
            array.add(value(type));
        }
        return array;
    }

    private ObjectId objectId() {
        int start = position;
        position += BsonConstants.LENGTH_OBJECTID;
        return new ObjectId(Arrays.copyOfRange(bytes, start, position));
    }

    private @Nullable Object rareValue(byte type) {
        ByteBuf rest = Unpooled.wrappedBuffer(bytes, position, bytes.length - position);
        Object value = BsonDecoder.decodeValue(type, rest);
        position += rest.readerIndex();
        return value;
    }

    private void skipName() {
        while (bytes[position++] != 0) {}
    }

    private void skip(byte type) {
        switch (type) {
            case BsonConstants.TYPE_UTF8_STRING, BsonConstants.TYPE_JAVASCRIPT_CODE, BsonConstants.TYPE_SYMBOL ->
                position += Integer.BYTES + (int) INT.get(bytes, position);
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT, BsonConstants.TYPE_ARRAY ->
                position += (int) INT.get(bytes, position);
            case BsonConstants.TYPE_DATA -> position += Integer.BYTES + 1 + (int) INT.get(bytes, position);
            case BsonConstants.TYPE_INT32 -> position += Integer.BYTES;
            case BsonConstants.TYPE_BOOLEAN -> position += 1;
            case BsonConstants.TYPE_INT64,
                    BsonConstants.TYPE_DOUBLE,
                    BsonConstants.TYPE_UTC_DATETIME,
                    BsonConstants.TYPE_TIMESTAMP -> position += Long.BYTES;
            default -> value(type);
        }
    }
}
