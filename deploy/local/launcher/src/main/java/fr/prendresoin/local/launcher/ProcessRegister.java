package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(ProcessMark::parse).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(ProcessMark process, long deadline) {
        process.alive().ifPresent(handle -> {
            try {
                handle.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (java.util.concurrent.TimeoutException tooSlow) {
                handle.destroyForcibly();
                handle.onExit().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void write() {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(
                    next, processes.values().stream().map(ProcessMark::toString).toList());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
