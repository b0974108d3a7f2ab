package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** What a JVM remembers of an earlier start from the same jars, to start in half the time. */
record AotCache(Path file, List<Path> jars) {

    private static final String QUIET = "-Xlog:aot*=off";

    boolean isUsable() {
        try {
            if (Files.notExists(file)) {
                return false;
            }
            FileTime made = Files.getLastModifiedTime(file);
            for (Path jar : jars) {
                if (Files.notExists(jar) || Files.getLastModifiedTime(jar).compareTo(made) > 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> flagsToUse() {
        return isUsable() ? List.of("-XX:AOTCache=" + file, QUIET) : List.of();
    }

    /** A JVM with these flags writes the cache when it ends, which takes it some seconds. */
    List<String> flagsToMake() {
        try {
            Files.deleteIfExists(unfinished());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:AOTCacheOutput=" + unfinished(), QUIET);
    }

    /** To be called when that JVM has ended; says whether there is a cache now. */
    boolean isMade() {
        if (Files.notExists(unfinished())) {
            return false;
        }
        try {
            Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unfinished() {
        return file.resolveSibling("unfinished-" + file.getFileName());
    }
}
