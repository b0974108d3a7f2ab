package fr.prendresoin.pages;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A program that a test runs and waits for, and not for ever: one that hangs would hold the whole build.
final class Program {

    private Program() {}

    /// @param told what it printed
    record Ended(int code, String told) {}

    /// Runs a command to its end.
    ///
    /// @param log takes what it prints: a pipe that nobody empties would stop it
    /// @throws IllegalStateException with what it printed, when it takes longer; it is ended, and what it started
    static Ended run(ProcessBuilder command, Path log, Duration atMost) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        // Its input is its own: that of this process is how Maven talks to it.
        process.getOutputStream().close();
        try {
            if (!process.waitFor(atMost)) {
                throw new IllegalStateException("%s has not ended after %s:%n%s"
                        .formatted(command.command().getFirst(), atMost, Files.readString(log)));
            }
            return new Ended(process.exitValue(), Files.readString(log));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
