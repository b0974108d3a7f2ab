package fr.prendresoin.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The driver of the browser, the rules and the audit, as `package-lock.json` names them.
final class NodePackages {

    static final Path FOLDER = Path.of("node_modules").toAbsolutePath();

    private static final Path LOG = Path.of("target", "npm.log");
    private static final Duration AT_MOST = Duration.ofMinutes(10);

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
            Files.createDirectories(LOG.getParent());
            Program.Ended npm = Program.run(
                    new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"),
                    LOG,
                    AT_MOST);
            if (npm.code() != 0) {
                throw new IllegalStateException("npm ci has failed: %s%n%s".formatted(npm.code(), npm.told()));
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
