package fr.prendresoin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GcLogTest {

    @TempDir
    Path folder;

    @Test
    void theMostThatACollectionHasLeftCounts() throws IOException {
        Path log = Files.writeString(folder.resolve("collections.log"), """
                [0.010s][info][gc] Using Serial
                [0.532s][info][gc] GC(0) Pause Young (Allocation Failure) 68M->9M(247M) 5.123ms
                [1.201s][info][gc] GC(1) Pause Full (Metadata GC Threshold) 100M->84M(247M) 40.003ms
                [2.417s][info][gc] GC(2) Pause Young (Allocation Failure) 152M->31M(247M) 2.003ms
                """);

        assertThat(GcLog.mostLeft(log)).isEqualTo(84);
    }

    @Test
    void withoutACollectionNothingIsKnown() throws IOException {
        Path log = Files.writeString(folder.resolve("collections.log"), "[0.010s][info][gc] Using Serial\n");

        assertThat(GcLog.mostLeft(log)).isZero();
    }
}
