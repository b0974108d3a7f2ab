package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One set of engines for every test of a build: the first that asks starts it, all find it by a folder under
 * {@code target}, and it stops a moment after the build has ended.
 */
public final class SharedEngines {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LINES_TO_SHOW = 30;
    private static final String MAVEN = "plexus.classworlds";

    private final EnginesFolder folder;

    private SharedEngines(EnginesFolder folder) {
        this.folder = folder;
    }

    /** The engines of this project. */
    public static SharedEngines ofBuild() {
        return new SharedEngines(new EnginesFolder(ProjectRoot.find().resolve("target/engines")));
    }

    /** The port of an engine; returns when that engine is ready, whatever the others do. */
    public int port(String engine) {
        ProcessHandle server = leased();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Integer> port = folder.port(engine);
            if (port.isPresent()) {
                return port.get();
            }
            if (!server.isAlive()) {
                throw new LauncherException("The engines of the tests have stopped. Their last lines:\n" + lastLines());
            }
            sleep();
        }
        throw new LauncherException("The test engine " + engine + " was not ready within " + PATIENCE.toMinutes()
                + " minutes. Last lines:\n" + lastLines());
    }

    private ProcessHandle leased() {
        synchronized (SharedEngines.class) {
            try (FolderLock _ = FolderLock.take(folder.folder())) {
                folder.addLease(holder());
                return folder.server().orElseGet(this::startServer);
            }
        }
    }

    /** The build, if a build runs this test: it holds its engines from its first module to its last. */
    private static ProcessHandle holder() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.iterate(self.parent(), Optional::isPresent, process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(SharedEngines::isMaven)
                .findFirst()
                .orElse(self);
    }

    private static boolean isMaven(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .contains(MAVEN);
        } catch (IOException noSuchFile) {
            return process.info().commandLine().orElse("").contains(MAVEN);
        }
    }

    private ProcessHandle startServer() {
        List<String> command = new ArrayList<>(Guardian.ownSession());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dprendresoin.root=" + ProjectRoot.find(),
                "-cp",
                ownClasses(),
                EnginesServer.class.getName(),
                folder.folder().toString()));
        try {
            Process server = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(folder.serverLog().toFile()))
                    .start();
            server.getOutputStream().close();
            folder.setServer(ProcessMark.of("server", server.toHandle()));
            return server.toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ownClasses() {
        try {
            return Path.of(EnginesServer.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(folder.serverLog());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_TO_SHOW), lines.size()));
        } catch (IOException e) {
            return folder.serverLog() + " cannot be read";
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted while waiting for an engine", e);
        }
    }
}
