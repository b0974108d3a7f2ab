package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

    @TempDir
    Path folder;

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    private int reset() {
        return new Reset(new Home(folder)).run(List.of("--yes"));
    }

    @Test
    void onlyWhatThePlatformHasMadeIsDeleted() throws IOException {
        for (String name :
                List.of("processes", "lock", "kafka/data/0.log", "logs/kafka.log", "logs/own.log", "thesis")) {
            write(name);
        }

        assertThat(reset()).isZero();

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("logs", "thesis");
        assertThat(folder.resolve("logs").toFile().list()).containsExactly("own.log");
    }

    @Test
    void aFolderWithNothingElseIsDeletedWithIt() throws IOException {
        write("processes");
        write("logs/launcher.log");

        assertThat(reset()).isZero();

        assertThat(folder).doesNotExist();
    }

    @Test
    void aFolderThatNeverHeldAPlatformIsLeftAlone() throws IOException {
        write("kafka/letter");

        assertThat(reset()).isZero();

        assertThat(folder.resolve("kafka/letter")).exists();
    }
}
