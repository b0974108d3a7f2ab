package fr.prendresoin.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The driver of the browser, the rules and the audit, as `package-lock.json` names them.
final class NodePackages {

    static final Path FOLDER = Path.of("node_modules").toAbsolutePath();

    private static final Path LOCK = Path.of("package-lock.json");

    /// Written last: an installation that was cut short is made again.
    private static final Path INSTALLED = FOLDER.resolve(".lock-installed");

    private NodePackages() {}

    /// Installs what is not there yet.
    static void install() {
        try {
            if (Files.exists(INSTALLED) && Files.mismatch(LOCK, INSTALLED) < 0) {
                return;
            }
            Process npm = new ProcessBuilder(
                            "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
                    .redirectErrorStream(true)
                    .start();
            // It has streams of its own: those of this process are how Maven talks to it.
            npm.getOutputStream().close();
            String told = new String(npm.getInputStream().readAllBytes(), UTF_8);
            int ended = npm.waitFor();
            if (ended != 0) {
                throw new IllegalStateException("npm ci has failed: %s%n%s".formatted(ended, told));
            }
            Files.copy(LOCK, INSTALLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
