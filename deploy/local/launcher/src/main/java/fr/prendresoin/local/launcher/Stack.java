package fr.prendresoin.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A platform over one data folder: its engines and services, started by readiness and supervised.
 *
 * <pre>{@code
 * try (Stack stack = Stack.in(folder, Ports.free())) {
 *     stack.start("search-service"); // and what it needs
 *     stack.awaitReady();
 *     stack.kill("kafka"); // is started again
 * }
 * }</pre>
 */
public final class Stack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LINES_TO_SHOW = 15;

    private final StartOrder order;
    private final Map<String, Supervised> supervised = new LinkedHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final Ports ports;
    private final Path data;
    private final Launch launch;
    private final ProcessRegister register;
    private final Connectors connectors;
    private Duration stopPatience = Duration.ofSeconds(20);
    private Duration slowStart = Duration.ofMinutes(1);
    private @Nullable Process guardian;
    private @Nullable Process training;

    Stack(Path root, Path data, Ports ports, StartOrder order) {
        this.order = order;
        this.ports = ports;
        this.data = data;
        this.launch = new Launch(root, data, ports);
        this.register = new ProcessRegister(Home.processesOf(data));
        this.connectors = new Connectors(root.resolve("deploy/connectors"), this::say);
    }

    /** A platform whose data is in that folder; nothing is started yet. */
    public static Stack in(Path data, Ports ports) {
        return new Stack(ProjectRoot.find(), data.toAbsolutePath().normalize(), ports, new StartOrder(Components.ALL));
    }

    /** Where remarks go: restarts, leftovers, failed connector tasks. */
    public Stack tell(Consumer<String> listener) {
        listeners.add(listener);
        return this;
    }

    /** Adds a variable to the environment of a component, at its next start. */
    public Stack environment(String component, String name, String value) {
        launch.setEnvironment(order.component(component).name(), name, value);
        return this;
    }

    /** Adds JVM flags to a component, after its own; at its next start. */
    public Stack jvm(String component, String... flags) {
        launch.addFlags(order.component(component).name(), List.of(flags));
        return this;
    }

    /** Leaves the platform's own connectors out: Connect starts with what its topics hold. */
    public Stack withoutConnectors() {
        connectors.registerNothing();
        return this;
    }

    /** How long a component may take to stop before it is killed, instead of 20 seconds. */
    Stack stopWithin(Duration patience) {
        stopPatience = patience;
        return this;
    }

    /** After how long a start is remarked upon, instead of a minute. */
    Stack remarkAfter(Duration slow) {
        slowStart = slow;
        return this;
    }

    /** Makes the start caches that are missing, in the background and without hurry. */
    void train(Home home) {
        AotTraining.startFor(status(), home, launch).ifPresent(process -> {
            register.add("training", process.toHandle());
            training = process;
        });
    }

    /** Starts the named components and what they need; returns at once. All of them when none is named. */
    public void start(String... names) {
        List<Component> involved = order.of(names.length == 0 ? order.names() : List.of(names));
        synchronized (supervised) {
            prepare(involved);
            involved.forEach(component -> supervised.computeIfAbsent(component.name(), name -> supervise(component)));
        }
        involved.forEach(component -> of(component.name()).start(() -> awaitNeeded(component)));
    }

    private void prepare(List<Component> involved) {
        if (guardian == null) {
            List<String> ended = register.endLeftovers();
            if (!ended.isEmpty()) {
                say("Ended what an earlier start had left behind: " + String.join(", ", ended));
            }
            guardian = Guardian.watch(register.file(), launch.mark());
        }
        List<String> taken = new ArrayList<>();
        for (Component component : involved) {
            Supervised current = supervised.get(component.name());
            if (current == null || !current.isWanted()) {
                component.ports().stream()
                        .filter(name -> !Ports.isFree(ports.of(name)))
                        .forEach(name -> taken.add("Port " + ports.of(name) + " of " + name
                                + " is taken by another program. Choose another one: " + Ports.variable(name)
                                + "=<port>"));
            }
        }
        if (!taken.isEmpty()) {
            throw new LauncherException(String.join("\n", taken));
        }
    }

    private Supervised supervise(Component component) {
        return new Supervised(
                component,
                port(component.name()),
                launch,
                new LogFile(data.resolve("logs").resolve(component.name() + ".log")),
                register,
                this::say,
                component.name().equals(Components.KAFKA_CONNECT)
                        ? () -> connectors.watch(port(Components.KAFKA_CONNECT))
                        : () -> {},
                slowStart);
    }

    private void awaitNeeded(Component component) {
        long deadline = System.nanoTime() + Duration.ofDays(1).toNanos();
        for (String needed : component.after()) {
            if (of(needed).await(deadline) == State.FAILED) {
                throw new LauncherException(component.name() + " was not started: " + needed + " has failed");
            }
        }
    }

    /** Waits until everything that was started is ready. */
    public void awaitReady() {
        awaitReady(status().stream().map(Status::name).toArray(String[]::new));
    }

    /** Waits until these components are ready; fails with the last lines of a component's log. */
    public void awaitReady(String... names) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (String name : names) {
            State state = of(name).await(deadline);
            if (state != State.READY) {
                throw new LauncherException(name + " is not ready but " + state + ". Its last lines:\n  "
                        + String.join("\n  ", of(name).log().lastLines(LINES_TO_SHOW)));
            }
        }
    }

    /** Kills a component as a crash would (SIGKILL) and returns when it is dead; it is started again by itself. */
    public void kill(String name) {
        of(name).kill();
    }

    /** Stops a component in order; it stays down until it is started again. */
    public void stop(String name) {
        of(name).stop(stopPatience);
    }

    /** Stops a component in order and starts it again; returns when it is ready. */
    public void restart(String name) {
        stop(name);
        start(name);
        awaitReady(name);
    }

    /** The port on which a component listens. */
    public int port(String name) {
        return ports.of(name);
    }

    /** Every component that was started, in the order of their needs. */
    public List<Status> status() {
        synchronized (supervised) {
            return supervised.values().stream().map(Supervised::status).toList();
        }
    }

    /** Stops everything, those first that others do not need. */
    public void stop() {
        connectors.stop();
        Process trained = training;
        if (trained != null) {
            trained.destroy();
            register.remove("training");
        }
        Collection<Supervised> left;
        synchronized (supervised) {
            left = new ArrayList<>(supervised.values());
        }
        while (!left.isEmpty()) {
            List<Supervised> last = left.stream()
                    .filter(one -> left.stream()
                            .noneMatch(other -> other.component()
                                    .after()
                                    .contains(one.component().name())))
                    .toList();
            List<Thread> stopping = last.stream()
                    .map(one -> Thread.ofVirtual().start(() -> one.stop(stopPatience)))
                    .toList();
            stopping.forEach(Patience::join);
            left.removeAll(last);
        }
        Process watching = guardian;
        if (watching != null) {
            watching.destroy();
            guardian = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Supervised of(String name) {
        synchronized (supervised) {
            Supervised found = supervised.get(order.component(name).name());
            return Objects.requireNonNull(found, () -> name + " was not started");
        }
    }

    private void say(String message) {
        listeners.forEach(listener -> listener.accept(message));
    }
}
