package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** It reads /proc: elsewhere the next start ends what was left. */
@EnabledOnOs(OS.LINUX)
class GuardianTest {

    @TempDir
    Path folder;

    @Test
    void theProcessesOfTheNextLauncherAreLeftAlone() throws IOException, InterruptedException {
        Path stay = Files.createFile(folder.resolve("stay"));
        Process slow = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "trap '' TERM; echo; while [ -e " + stay + " ]; do sleep 0.1; done",
                        "-Dprendresoin.data=here/")
                .start();
        slow.inputReader().readLine();
        ProcessRegister register = new ProcessRegister(folder.resolve("processes"));
        register.add("slow", slow.toHandle());
        Process guardian = Guardian.watch(register.file(), "-Dprendresoin.data=here/");
        guardian.getOutputStream().close();
        assertThat(guardian.waitFor(1, TimeUnit.SECONDS)).isFalse();

        Process next = new ProcessBuilder("/bin/sh", "-c", "sleep 600; :", "-Dprendresoin.data=here/").start();
        new ProcessRegister(register.file()).add("slow", next.toHandle());
        Files.delete(stay);

        assertThat(guardian.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(slow.isAlive()).isFalse();
        assertThat(next.isAlive()).isTrue();
        next.destroy();
    }

    @Test
    void aProcessThatOnlyHasTheNumberOfARegisteredOneIsLeftAlone() throws IOException, InterruptedException {
        Process other = new ProcessBuilder("/bin/sh", "-c", "sleep 600; :", "-Dprendresoin.data=here/").start();
        Path register = folder.resolve("processes");
        Folders.write(register, List.of("kafka " + other.pid() + " 12345"));

        Process guardian = Guardian.watch(register, "-Dprendresoin.data=here/");
        guardian.getOutputStream().close();

        assertThat(guardian.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(other.isAlive()).isTrue();
        other.destroy();
    }

    @Test
    void theEndOfTheLauncherEndsItsProcessesAndNoOthers() throws IOException, InterruptedException {
        Process own = new ProcessBuilder("/bin/sh", "-c", "sleep 600; :", "-Dprendresoin.data=here/").start();
        Process other = new ProcessBuilder("/bin/sh", "-c", "sleep 600; :", "-Dprendresoin.data=there/").start();
        ProcessRegister register = new ProcessRegister(folder.resolve("processes"));
        register.add("own", own.toHandle());
        register.add("other", other.toHandle());

        Process guardian = Guardian.watch(register.file(), "-Dprendresoin.data=here/");
        // What the system does when the process that holds the pipe ends.
        guardian.getOutputStream().close();

        assertThat(own.waitFor(10, TimeUnit.SECONDS)).isTrue();
        await().until(() -> !guardian.isAlive());
        assertThat(other.isAlive()).isTrue();
        other.destroy();
    }
}
