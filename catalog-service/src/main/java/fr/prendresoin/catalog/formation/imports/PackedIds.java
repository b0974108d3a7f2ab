package fr.prendresoin.catalog.formation.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bson.types.Binary;

/// Many ids in one value: as many as a source may lack would not fit into a document as they are.
final class PackedIds {

    private PackedIds() {}

    static Binary pack(Collection<String> ids) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(String.join("\n", ids).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binary(packed.toByteArray());
    }

    static Set<String> unpack(Binary packed) {
        try (var inflater = new InflaterInputStream(new ByteArrayInputStream(packed.getData()))) {
            return new String(inflater.readAllBytes(), UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
