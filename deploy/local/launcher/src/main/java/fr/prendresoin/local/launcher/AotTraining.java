package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the caches that are missing, one after the other, in a process that takes only the time that the platform
 * leaves. An engine is started a second time, over a folder and ports of its own; a service only builds its context
 * and ends before it listens to anything.
 */
final class AotTraining {

    static final String COMMAND = "train";
    static final String LOG = "training";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> CONTEXT_ONLY = List.of("-Dspring.context.exit=onRefresh");

    private final Home home;

    AotTraining(Home home) {
        this.home = home;
    }

    /** In the background, if there is anything to do. */
    static Optional<Process> startFor(List<Status> components, Home home, Launch launch) {
        StartOrder order = new StartOrder(Components.ALL);
        List<String> missing = components.stream()
                .map(Status::name)
                .filter(name -> !launch.cache(order.component(name)).isUsable())
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(Guardian.ownSession());
        Path nice = Path.of("/usr/bin/nice");
        if (Files.isExecutable(nice)) {
            command.addAll(List.of(nice.toString(), "-n", "19"));
        }
        command.addAll(Detached.launcher(COMMAND, launch.mark()));
        command.addAll(missing);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.logs().resolve(LOG + ".log").toFile())
                    .start();
            process.getOutputStream().close();
            return Optional.of(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int run(List<String> names) {
        // Half a cache is worth nothing: whoever stops the training waits for nothing.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly)));
        StartOrder order = new StartOrder(Components.ALL);
        for (String name : names) {
            Component component = order.component(name);
            boolean made = component.isService() ? trainService(component) : trainEngine(component);
            System.out.println(name + (made ? " starts faster from now on" : " could not be trained"));
        }
        Folders.delete(scratch());
        return 0;
    }

    private boolean trainEngine(Component component) {
        Path data = scratch().resolve(component.name());
        try (Stack stack = Stack.in(data, Ports.free())
                .tell(System.out::println)
                .withoutConnectors()
                .stopWithin(PATIENCE)
                .jvm(component.name(), cache(component).flagsToMake().toArray(String[]::new))) {
            stack.start(component.name());
            stack.awaitReady();
        }
        return cache(component).isMade();
    }

    private boolean trainService(Component component) {
        Launch launch = new Launch(ProjectRoot.find(), scratch(), Ports.declared());
        AotCache cache = launch.cache(component);
        launch.addFlags(component.name(), cache.flagsToMake());
        launch.addFlags(component.name(), CONTEXT_ONLY);
        Process process =
                launch.start(component, new LogFile(home.logs().resolve(LOG + "-" + component.name() + ".log")));
        process.onExit().join();
        return cache.isMade();
    }

    private AotCache cache(Component component) {
        return new Launch(ProjectRoot.find(), scratch(), Ports.declared()).cache(component);
    }

    private Path scratch() {
        return home.folder().resolve(LOG);
    }
}
