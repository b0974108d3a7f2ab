package fr.prendresoin.local.mongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store reuses the space of deleted documents but hardly ever gives it back: this does, while it is not running. */
final class DeadSpace {

    private static final Logger log = LoggerFactory.getLogger(DeadSpace.class);
    private static final long WORTH_BYTES = 32L * 1024 * 1024;
    private static final int MOSTLY_DEAD_BELOW_PERCENT = 50;

    private DeadSpace() {}

    /** Rewrites a data file that holds mostly dead space. A crash meanwhile leaves the old file or the new one. */
    static void reclaim(Path file) {
        MVStoreTool.compactCleanUp(file.toString());
        long before = size(file);
        if (before > WORTH_BYTES && livePercent(file) < MOSTLY_DEAD_BELOW_PERCENT) {
            MVStoreTool.compact(file.toString(), false);
            log.info("compacted the data file from {} to {} MB", before >> 20, size(file) >> 20);
        }
    }

    private static int livePercent(Path file) {
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            FileStore<?> content = store.getFileStore();
            return content.getFillRate() * content.getChunksFillRate() / 100;
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
