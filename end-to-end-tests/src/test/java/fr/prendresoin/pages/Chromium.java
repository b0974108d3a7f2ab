package fr.prendresoin.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// The machine's own Chromium: one for all the tests that ask for it.
final class Chromium implements AutoCloseable {

    /// Each is a flag; root has no sandbox, and nobody but the tests asks the browser for anything.
    static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        NodePackages.install();
        System.setProperty("playwright.cli.dir", driver().toString());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", onPath("node").orElseThrow().toString())));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(path().orElseThrow())
                        .setArgs(FLAGS));
    }

    /// Lets a test class ask for the browser by a parameter. Without a Chromium the class is skipped, unless
    /// `-Dbrowser=required`.
    static final class Given implements ParameterResolver, ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            return path().isPresent() || "required".equals(System.getProperty("browser"))
                    ? ConditionEvaluationResult.enabled("")
                    : ConditionEvaluationResult.disabled("no Chromium is installed");
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(Chromium.class))
                    .computeIfAbsent(Chromium.class, _ -> new Chromium());
        }
    }

    Browser browser() {
        return browser;
    }

    static Optional<Path> path() {
        Stream<Path> named =
                Stream.ofNullable(System.getenv("CHROME_PATH")).map(Path::of).filter(Files::isExecutable);
        return Stream.concat(named, NAMES.stream().flatMap(name -> onPath(name).stream()))
                .findFirst();
    }

    static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Playwright's Java library looks for its driver in a folder of this shape; the driver is the one of npm.
    private static Path driver() {
        Path folder = Path.of("target", "driver").toAbsolutePath();
        Path link = folder.resolve("package");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, NodePackages.FOLDER.resolve("playwright-core"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
