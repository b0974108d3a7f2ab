package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        builder.environment().put("PRENDRESOIN_DATA", clone.resolve("data").toString());
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
}
