package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void tellsHowItEndedAndWhatItPrinted() throws Exception {
        Program.Ended ended = Program.run(
                new ProcessBuilder("sh", "-c", "echo one; echo two >&2; exit 3"),
                folder.resolve("log"),
                Duration.ofSeconds(30));

        assertThat(ended).isEqualTo(new Program.Ended(3, "one\ntwo\n"));
    }

    @Test
    @Timeout(60)
    void aProgramThatHangsIsEndedWithWhatItStarted() {
        // A number that no other process on the machine is likely to sleep for.
        String started = "86123.457";

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Program.run(
                        new ProcessBuilder("sh", "-c", "echo as far as this; sleep " + started + "; echo never"),
                        folder.resolve("log"),
                        Duration.ofSeconds(1)))
                .withMessageContaining("has not ended")
                .withMessageContaining("as far as this");

        await().untilAsserted(() -> assertThat(ProcessHandle.allProcesses())
                .noneMatch(process -> process.info().commandLine().orElse("").contains(started)));
    }
}
