package fr.prendresoin.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/// In which part of its index a document stands, when all of it is listed part by part. The id alone decides: a
/// document
/// never moves, whatever changes in it, so that a change touches one part only, and all parts are about as large. 64 of
/// them hold four times today's offers with fewer than 10 000 each.
public final class Parts {

    private static final int COUNT = 64;

    /// Their names.
    public static final Set<String> ALL =
            IntStream.range(0, COUNT).mapToObj(Parts::name).collect(toUnmodifiableSet());

    private Parts() {}

    /// The part of a document.
    public static String of(String id) {
        var crc = new CRC32();
        crc.update(id.getBytes(UTF_8));
        return name((int) (crc.getValue() % COUNT));
    }

    private static String name(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
