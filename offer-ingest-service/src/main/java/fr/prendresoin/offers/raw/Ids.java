package fr.prendresoin.offers.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.model.Projections;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/// The keys of a delivery, packed: three thousand in about twelve kilobytes.
public final class Ids {

    static final Bson LEFT_OUT = Projections.exclude("ids");

    private Ids() {}

    public static Binary pack(Collection<String> keys) {
        var packed = new ByteArrayOutputStream(keys.size() * 5 + 64);
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(String.join("\n", keys).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binary(packed.toByteArray());
    }

    static Set<String> unpack(Document delivery) {
        Binary packed = delivery.get("ids", Binary.class);
        return packed == null ? Set.of() : unpack(packed);
    }

    public static Set<String> unpack(Binary packed) {
        try (var inflater = new InflaterInputStream(new ByteArrayInputStream(packed.getData()))) {
            String keys = new String(inflater.readAllBytes(), UTF_8);
            return keys.isEmpty() ? Set.of() : new HashSet<>(keys.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
