package fr.prendresoin.local.launcher;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One component under supervision: a thread starts it, waits until it is ready, and starts it again when it ends. */
final class Supervised {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofMinutes(1);
    private static final int VAIN_STARTS = 3;
    /** The exit code of a process that would refuse again what it was asked for. */
    private static final int REFUSED = 2;

    private static final int LINES_TO_SHOW = 15;

    private final Component component;
    private final int port;
    private final Launch launch;
    private final LogFile log;
    private final ProcessRegister register;
    private final Consumer<String> messages;
    private final Runnable onceReady;
    private final Duration slow;

    private State state = State.STOPPED;
    private @Nullable Process process;
    private @Nullable Thread supervisor;
    private boolean wanted;
    private long startedAt;
    private int starts;
    private int vainStarts;
    private boolean wasReady;
    private Duration took = Duration.ZERO;

    /** A start that takes longer than {@code slow} is remarked upon, and goes on. */
    Supervised(
            Component component,
            int port,
            Launch launch,
            LogFile log,
            ProcessRegister register,
            Consumer<String> messages,
            Runnable onceReady,
            Duration slow) {
        this.component = component;
        this.port = port;
        this.launch = launch;
        this.log = log;
        this.register = register;
        this.messages = messages;
        this.onceReady = onceReady;
        this.slow = slow;
    }

    Component component() {
        return component;
    }

    synchronized Status status() {
        Process current = process;
        Duration time = state == State.STARTING ? Duration.ofNanos(System.nanoTime() - startedAt) : took;
        return new Status(component.name(), state, current == null ? 0 : current.pid(), port, time, starts);
    }

    synchronized boolean isWanted() {
        return wanted;
    }

    /** Returns at once; the process starts when {@code needed} has returned. */
    synchronized void start(Runnable needed) {
        if (wanted) {
            return;
        }
        wanted = true;
        vainStarts = 0;
        to(State.WAITING);
        supervisor = Thread.ofVirtual().name(component.name()).start(() -> supervise(needed));
    }

    private void supervise(Runnable needed) {
        try {
            needed.run();
        } catch (LauncherException e) {
            messages.accept(e.getMessage());
            fail();
            return;
        }
        Duration pause = SHORTEST_PAUSE;
        while (isWanted()) {
            Turn turn = turn();
            if (!isWanted() || giveUp(turn)) {
                return;
            }
            if (turn.readyAt() > 0 && System.nanoTime() - turn.readyAt() > STABLE.toNanos()) {
                pause = SHORTEST_PAUSE;
            }
            messages.accept(component.name() + " " + turn.end() + ", starting it again in " + pause.toSeconds()
                    + " s (see " + log.path() + ")");
            Patience.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    /**
     * From a start to the end.
     *
     * @param readyAt the moment at which it was ready, or 0
     */
    private record Turn(long readyAt, int exitCode, String end) {}

    /** A full disk, or a jar that is just being built, ends a turn but not the supervision. */
    private Turn turn() {
        try {
            return runOnce();
        } catch (RuntimeException e) {
            synchronized (this) {
                if (wanted) {
                    to(State.CRASHED);
                }
            }
            return new Turn(0, 0, "could not be started (" + because(e) + ")");
        }
    }

    private static String because(RuntimeException e) {
        return e instanceof LauncherException ? String.valueOf(e.getMessage()) : String.valueOf(e);
    }

    private Turn runOnce() {
        Process current;
        synchronized (this) {
            if (!wanted) {
                return new Turn(0, 0, "is not wanted any more");
            }
            current = launch.start(component, log);
            process = current;
            register.add(component.name(), current.toHandle());
            starts++;
            startedAt = System.nanoTime();
            to(State.STARTING);
        }
        long readyAt = awaitReady(current);
        current.onExit().join();
        register.remove(component.name());
        synchronized (this) {
            process = null;
            if (wanted) {
                to(State.CRASHED);
            }
        }
        return new Turn(readyAt, current.exitValue(), "ended unexpectedly");
    }

    private long awaitReady(Process current) {
        boolean remarked = false;
        while (current.isAlive()) {
            if (isReady()) {
                synchronized (this) {
                    if (current.isAlive() && state == State.STARTING) {
                        wasReady = true;
                        took = Duration.ofNanos(System.nanoTime() - startedAt);
                        to(State.READY);
                        return System.nanoTime();
                    }
                }
            }
            if (!remarked && System.nanoTime() - startedAt > slow.toNanos()) {
                remarked = true;
                messages.accept(component.name() + " is not ready after " + slow.toSeconds() + " s. It waits for "
                        + component.readiness().awaited(port) + ". Its last lines:" + lastLines());
            }
            Patience.sleep(POLL);
        }
        return 0;
    }

    private boolean isReady() {
        try {
            if (component.readiness().isReady(port, log)) {
                onceReady.run();
                return true;
            }
        } catch (RuntimeException e) {
            messages.accept(component.name() + " could not be asked whether it is ready: " + e);
            Patience.sleep(SHORTEST_PAUSE);
        }
        return false;
    }

    /** What was ready once will be again: perhaps what it needs is down for a while. */
    private synchronized boolean giveUp(Turn turn) {
        if (wasReady) {
            return false;
        }
        if (turn.exitCode() == REFUSED) {
            messages.accept(component.name() + " refuses to start:" + lastLines());
        } else if (++vainStarts < VAIN_STARTS) {
            return false;
        } else {
            messages.accept(component.name() + " " + turn.end() + " " + vainStarts
                    + " times before it was ready. Its last lines:" + lastLines());
        }
        fail();
        return true;
    }

    private String lastLines() {
        return "\n  " + String.join("\n  ", log.lastLines(LINES_TO_SHOW));
    }

    private synchronized void fail() {
        wanted = false;
        to(State.FAILED);
    }

    /** Stops it in order, by force after a while, and returns when it has ended. */
    void stop(Duration patience) {
        Process current;
        Thread thread;
        synchronized (this) {
            wanted = false;
            current = process;
            thread = supervisor;
        }
        if (thread != null) {
            if (current == null) {
                thread.interrupt();
            } else {
                end(current, patience);
            }
            Patience.join(thread);
        }
        synchronized (this) {
            to(State.STOPPED);
        }
    }

    private void end(Process current, Duration patience) {
        current.destroy();
        try {
            if (!current.waitFor(patience)) {
                messages.accept(
                        component.name() + " did not stop within " + patience.toSeconds() + " s and was killed");
                current.destroyForcibly();
            }
        } catch (InterruptedException e) {
            current.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** SIGKILL: nothing is flushed, no hook runs; supervision then starts it again. */
    void kill() {
        Process current;
        synchronized (this) {
            current = process;
            if (current == null) {
                throw new LauncherException(component.name() + " does not run, it cannot be killed");
            }
            to(State.CRASHED);
        }
        current.destroyForcibly();
        current.onExit().join();
    }

    private synchronized void to(State next) {
        state = next;
        notifyAll();
    }

    /** Waits until it is ready, has failed or is stopped; false when the time is over before. */
    synchronized State await(long deadline) {
        while (state != State.READY && state != State.FAILED && state != State.STOPPED) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return state;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return state;
            }
        }
        return state;
    }

    LogFile log() {
        return log;
    }
}
