package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The process that keeps one set of engines for the tests of a build, as long as somebody holds a lease. */
final class EnginesServer {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final String RUN = "run-";

    private EnginesServer() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        EnginesFolder folder = new EnginesFolder(Path.of(args[0]));
        wipeEarlierRuns(folder);
        Path data = folder.folder().resolve(RUN + ProcessHandle.current().pid());
        Stack stack = Stack.in(data, Ports.free())
                .tell(System.out::println)
                .withoutConnectors()
                .jvm("kafka", "-Xmx192m")
                .jvm(Components.MONGODB, "-Xmx512m")
                .jvm("opensearch", "-Xmx384m")
                .jvm(Components.KAFKA_CONNECT, "-Xmx192m");
        Components.ENGINES.forEach(engine -> stack.jvm(engine, Components.QUICK_START));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        stack.start(Components.ENGINES.toArray(String[]::new));
        serve(folder, stack);
        stack.stop();
        Folders.delete(data);
    }

    private static void serve(EnginesFolder folder, Stack stack) throws InterruptedException {
        List<Status> published = List.of();
        while (!expired(folder)) {
            List<Status> engines = stack.status();
            if (!engines.equals(published)) {
                folder.setReady(engines);
                published = engines;
            }
            if (engines.stream().anyMatch(engine -> engine.state() == State.FAILED)) {
                folder.forgetServer();
                return;
            }
            Thread.sleep(POLL);
        }
    }

    /** Whoever comes later finds no server and starts its own. */
    private static boolean expired(EnginesFolder folder) {
        if (folder.isLeased()) {
            return false;
        }
        try (FolderLock _ = FolderLock.take(folder.folder())) {
            if (folder.isLeased()) {
                return false;
            }
            folder.forgetServer();
            return true;
        }
    }

    private static void wipeEarlierRuns(EnginesFolder folder) throws IOException {
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(folder.folder(), RUN + "*")) {
            for (Path run : runs) {
                long owner = Long.parseLong(run.getFileName().toString().substring(RUN.length()));
                if (ProcessHandle.of(owner).isEmpty()) {
                    new ProcessRegister(Home.processesOf(run)).endLeftovers();
                    Folders.delete(run);
                }
            }
        }
    }
}
