package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script on a fresh clone: whatever it builds or installs, it does not for these. */
class ScriptTest {

    /** For the script and for programs only. */
    private static final Set<String> HIDDEN = Set.of(AotTraining.COMMAND, "running");

    @TempDir
    Path clone;

    private record Ended(int code, String said) {}

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(ProjectRoot.find().resolve("prendresoin"), clone.resolve("prendresoin"));
    }

    private Ended run(String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", clone.resolve("prendresoin").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("M2_HOME");
        builder.environment()
                .putAll(Map.of(
                        "PRENDRESOIN_DATA", clone.resolve("data").toString(),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "MAVEN_HOME", clone.resolve("old").toString(),
                        "PATH", clone.resolve("new/bin") + ":" + System.getenv("PATH")));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.onExit().join().exitValue(), said);
    }

    @Test
    void theHelpNamesEveryCommand() throws IOException {
        Ended help = run("help");

        assertThat(help.code()).isZero();
        assertThat(Launcher.COMMANDS.stream().map(Command::name).filter(name -> !HIDDEN.contains(name)))
                .allSatisfy(name -> assertThat(help.said()).contains("\n  " + name));
        assertThat(help.said()).contains("\n  test", "\n  format", "\n  bench");
    }

    @Test
    void whatCannotBeThereYetIsSaidWithoutABuild() throws IOException {
        assertThat(run("status")).isEqualTo(new Ended(3, "Nothing was built yet: ./prendresoin up does it.\n"));
        assertThat(run("down").said()).startsWith("Nothing was built yet");
        assertThat(run("logs", "-f").said()).startsWith("Nothing was built yet");
        assertThat(run("reset").said()).startsWith("Nothing was built yet");
    }

    @Test
    void anUnknownCommandIsRefusedBeforeAnythingElse() throws IOException {
        assertThat(run("strat"))
                .isEqualTo(new Ended(1, "There is no command strat: ./prendresoin help shows them all.\n"));
    }

    /** Says what it is asked for, and does nothing. */
    private void installMaven(String folder, String version) throws IOException {
        Path maven = Files.createDirectories(clone.resolve(folder + "/bin")).resolve("mvn");
        Files.writeString(
                maven, "#!/bin/sh\nif [ \"$1\" = -v ]; then echo Apache Maven " + version + "; else echo mvn $*; fi\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private void write(String file, int age) throws IOException {
        Path path = clone.resolve(file);
        Files.createDirectories(path.getParent());
        if (Files.notExists(path)) {
            Files.createFile(path);
        }
        FileTime time = FileTime.from(Instant.now().minusSeconds(age));
        Files.setLastModifiedTime(path, time);
        // A folder is as new as its newest file.
        Files.setLastModifiedTime(path.getParent(), time);
    }

    @Test
    void aMavenThatIsTooOldIsPassedOver() throws IOException {
        installMaven("old", "3.6.3");
        installMaven("new", "3.9.11");

        assertThat(run("format")).isEqualTo(new Ended(0, "mvn -q spotless:apply\n"));
    }

    @Test
    void aModuleIsBuiltAgainWhenAnythingOfItHasChanged() throws IOException {
        installMaven("old", "4.0.0");
        Files.writeString(clone.resolve("pom.xml"), "<module>simulator</module>\n");
        List<String> sources = List.of(
                "pom.xml",
                "platform/service-parent/pom.xml",
                "simulator/pom.xml",
                "simulator/simulator.properties",
                "simulator/package-lock.json",
                "simulator/src/main/Simulator.java");
        for (String source : sources) {
            write(source, 100);
        }
        write("simulator/README.md", 0);
        write("simulator/target/simulator-SNAPSHOT.jar", 50);
        assertThat(run("up").said()).doesNotContain("Building");

        for (String source : sources) {
            write("simulator/target/simulator-SNAPSHOT.jar", 50);
            write(source, 0);
            assertThat(run("up").said()).as(source).startsWith("Building: simulator");
            write(source, 100);
        }
    }

    @Test
    void nothingIsBuiltUnderAPlatformThatRuns() throws IOException {
        Path target = Files.createDirectories(clone.resolve("deploy/local/launcher/target"));
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file=" + target.resolve("launcher-test.jar"),
                        "-C",
                        ProjectRoot.find()
                                .resolve("deploy/local/launcher/target/classes")
                                .toString(),
                        ".");
        new Home(clone.resolve("data")).setLauncher(ProcessHandle.current());

        Ended up = run("up");

        assertThat(up.code()).isZero();
        assertThat(up.said())
                .startsWith("It is already running (process "
                        + ProcessHandle.current().pid() + ")");
    }
}
