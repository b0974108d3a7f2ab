package fr.prendresoin.local.launcher;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes that run over a data folder, on disk, so that none outlives its launcher unseen. */
final class ProcessRegister {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path file;
    private final Map<String, ProcessMark> processes = new LinkedHashMap<>();

    ProcessRegister(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    synchronized void add(String name, ProcessHandle process) {
        processes.put(name, ProcessMark.of(name, process));
        write();
    }

    synchronized void remove(String name) {
        processes.remove(name);
        write();
    }

    /** Ends what an earlier launcher left behind; returns their names. */
    List<String> endLeftovers() {
        List<ProcessMark> left =
                read().stream().filter(process -> process.alive().isPresent()).toList();
        left.stream().map(ProcessMark::alive).flatMap(Optional::stream).forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        left.forEach(process -> awaitEnd(process, deadline));
        return left.stream().map(ProcessMark::name).toList();
    }

    private List<ProcessMark> read() {
        return Folders.lines(file).stream().map(ProcessMark::parse).toList();
    }

    private static void awaitEnd(ProcessMark process, long deadline) {
        process.alive().ifPresent(handle -> {
            try {
                handle.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException tooSlow) {
                handle.destroyForcibly();
                handle.onExit().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** As well as it goes: on a full disk the platform goes on, and only its leftovers would be missed. */
    private void write() {
        try {
            Folders.write(
                    file, processes.values().stream().map(ProcessMark::toString).toList());
        } catch (UncheckedIOException e) {
            System.err.println("The register of the processes could not be written: " + e.getMessage());
        }
    }
}
