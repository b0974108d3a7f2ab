package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
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
