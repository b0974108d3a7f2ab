package fr.prendresoin.catalog.formation.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What tells a file from another one at the same place.
record FileMark(long size, Instant modifiedAt) {

    /// To the millisecond: the database keeps no more.
    static FileMark of(Path path) throws IOException {
        return new FileMark(
                Files.size(path), Files.getLastModifiedTime(path).toInstant().truncatedTo(ChronoUnit.MILLIS));
    }
}
