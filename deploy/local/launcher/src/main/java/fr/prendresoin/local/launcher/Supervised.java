package fr.prendresoin.local.launcher;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One component under supervision: a thread starts it, waits until it is ready, and starts it again when it ends. */
final class Supervised {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofMinutes(1);
    private static final int VAIN_STARTS = 3;
    private static final int LINES_TO_SHOW = 15;

    private final Component component;
    private final int port;
    private final Launch launch;
    private final LogFile log;
    private final ProcessRegister register;
    private final Consumer<String> messages;
    private final Runnable onceReady;

    private State state = State.STOPPED;
    private @Nullable Process process;
    private @Nullable Thread supervisor;
    private boolean wanted;
    private long startedAt;
    private int starts;
    private int vainStarts;
    private boolean wasReady;
    private Duration took = Duration.ZERO;

    Supervised(
            Component component,
            int port,
            Launch launch,
            LogFile log,
            ProcessRegister register,
            Consumer<String> messages,
            Runnable onceReady) {
        this.component = component;
        this.port = port;
        this.launch = launch;
        this.log = log;
        this.register = register;
        this.messages = messages;
        this.onceReady = onceReady;
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
            Duration pause = Duration.ofSeconds(1);
            while (isWanted()) {
                long readyAt = runOnce();
                if (!isWanted()) {
                    return;
                }
                if (readyAt > 0 && System.nanoTime() - readyAt > STABLE.toNanos()) {
                    pause = Duration.ofSeconds(1);
                }
                if (giveUp()) {
                    return;
                }
                messages.accept(component.name() + " ended unexpectedly, starting it again in " + pause.toSeconds()
                        + " s (see " + log.path() + ")");
                Patience.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        } catch (LauncherException e) {
            messages.accept(e.getMessage());
            fail();
        }
    }

    /** Returns when the process has ended: the moment at which it was ready, or 0. */
    private long runOnce() {
        Process current;
        synchronized (this) {
            if (!wanted) {
                return 0;
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
        return readyAt;
    }

    private long awaitReady(Process current) {
        while (current.isAlive()) {
            if (component.readiness().isReady(port, log)) {
                onceReady.run();
                synchronized (this) {
                    if (current.isAlive() && state == State.STARTING) {
                        wasReady = true;
                        took = Duration.ofNanos(System.nanoTime() - startedAt);
                        to(State.READY);
                        return System.nanoTime();
                    }
                }
            }
            Patience.sleep(POLL);
        }
        return 0;
    }

    /** What was ready once will be again: perhaps what it needs is down for a while. */
    private synchronized boolean giveUp() {
        if (wasReady || ++vainStarts < VAIN_STARTS) {
            return false;
        }
        messages.accept(component.name() + " ended " + vainStarts + " times before it was ready. Its last lines:\n  "
                + String.join("\n  ", log.lastLines(LINES_TO_SHOW)));
        fail();
        return true;
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
