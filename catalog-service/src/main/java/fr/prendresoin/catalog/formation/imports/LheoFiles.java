package fr.prendresoin.catalog.formation.imports;

import fr.prendresoin.catalog.formation.lheo.LheoReader;
import fr.prendresoin.catalog.formation.lheo.UnreadableLheo;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Files of LHÉO, as they are or compressed: the first two bytes tell.
final class LheoFiles {

    private static final int BUFFER = 64 * 1024;
    private static final int GZIP = 0x1f8b;

    private LheoFiles() {}

    static LheoReader open(Path path) throws IOException, UnreadableLheo {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            in.mark(2);
            int magic = in.read() << 8 | in.read();
            in.reset();
            return new LheoReader(magic == GZIP ? new GZIPInputStream(in, BUFFER) : in);
        } catch (IOException | UnreadableLheo e) {
            in.close();
            throw e;
        }
    }
}
