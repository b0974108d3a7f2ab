package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes BSON to a growing array: common types here, rare ones with the library's encoder. */
final class BsonWriter {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final int LONG_STRING = 64;

    private byte[] bytes;
    private int size;

    BsonWriter(int expectedSize) {
        this.bytes = new byte[expectedSize];
    }

    byte[] toBytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    ByteBuf toBuffer() {
        return Unpooled.wrappedBuffer(bytes, 0, size);
    }

    int size() {
        return size;
    }

    void int32(int value) {
        ensure(Integer.BYTES);
        INT.set(bytes, size, value);
        size += Integer.BYTES;
    }

    void int32At(int position, int value) {
        INT.set(bytes, position, value);
    }

    void int8(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    private void int64(long value) {
        ensure(Long.BYTES);
        LONG.set(bytes, size, value);
        size += Long.BYTES;
    }

    void document(Document document) {
        int start = size;
        int32(0);
        document.forEach(this::field);
        int8(BsonConstants.TERMINATING_BYTE);
        int32At(start, size - start);
    }

    private void array(Collection<?> values) {
        int start = size;
        int32(0);
        int index = 0;
        for (Object value : values) {
            field(Integer.toString(index++), value);
        }
        int8(BsonConstants.TERMINATING_BYTE);
        int32At(start, size - start);
    }

    private void field(String name, @Nullable Object value) {
        switch (value) {
            case null -> name(BsonConstants.TYPE_NULL, name);
            case String text -> {
                name(BsonConstants.TYPE_UTF8_STRING, name);
                int start = size;
                int32(0);
                text(text);
                int32At(start, size - start - Integer.BYTES);
            }
            case Integer number -> {
                name(BsonConstants.TYPE_INT32, name);
                int32(number);
            }
            case Long number -> {
                name(BsonConstants.TYPE_INT64, name);
                int64(number);
            }
            case Double number -> {
                name(BsonConstants.TYPE_DOUBLE, name);
                int64(Double.doubleToRawLongBits(number));
            }
            case Boolean flag -> {
                name(BsonConstants.TYPE_BOOLEAN, name);
                int8(flag ? BsonConstants.BOOLEAN_VALUE_TRUE : BsonConstants.BOOLEAN_VALUE_FALSE);
            }
            case Instant instant -> {
                name(BsonConstants.TYPE_UTC_DATETIME, name);
                int64(instant.toEpochMilli());
            }
            case RawDocument raw -> {
                name(BsonConstants.TYPE_EMBEDDED_DOCUMENT, name);
                bytes(raw.bytes(), raw.offset(), raw.length());
            }
            case Document document -> {
                name(BsonConstants.TYPE_EMBEDDED_DOCUMENT, name);
                document(document);
            }
            case Collection<?> values -> {
                name(BsonConstants.TYPE_ARRAY, name);
                array(values);
            }
            default -> rareField(name, value);
        }
    }

    private void rareField(String name, Object value) {
        byte type = BsonEncoder.determineType(value);
        name(type, name);
        ByteBuf encoded = Unpooled.buffer();
        BsonEncoder.encodeValue(type, value, encoded);
        bytes(encoded.array(), encoded.arrayOffset(), encoded.readableBytes());
    }

    private void name(byte type, String name) {
        int8(type);
        text(name);
    }

    /** UTF-8 and the terminating zero. */
    private void text(String text) {
        int length = text.length();
        if (length > LONG_STRING) {
            encoded(text);
        } else {
            ensure(length);
            int start = size;
            for (int i = 0; i < length; i++) {
                char next = text.charAt(i);
                if (next > 0x7f) {
                    size = start;
                    encoded(text);
                    break;
                }
                bytes[size++] = (byte) next;
            }
        }
        int8(BsonConstants.STRING_TERMINATION);
    }

    private void encoded(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes(utf8, 0, utf8.length);
    }

    private void bytes(byte[] source, int offset, int length) {
        ensure(length);
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
