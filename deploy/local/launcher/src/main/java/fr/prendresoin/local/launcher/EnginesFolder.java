package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tests and their engines tell each other, in files. */
record EnginesFolder(Path folder) {

    Path serverLog() {
        return folder.resolve("server.log");
    }

    Path leases() {
        return folder.resolve("leases");
    }

    /** Lines of a file of marks or addresses; none when it is not there. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException absent) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The engines belong to that process from now on, and none of them is ready. */
    void setServer(ProcessMark server) {
        write(folder.resolve("ready"), List.of());
        write(folder.resolve("server"), List.of(server.toString()));
    }

    Optional<ProcessHandle> server() {
        return lines(folder.resolve("server")).stream()
                .map(ProcessMark::parse)
                .findFirst()
                .flatMap(ProcessMark::alive);
    }

    void forgetServer() {
        try {
            Files.deleteIfExists(folder.resolve("server"));
            Files.deleteIfExists(folder.resolve("ready"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void setReady(List<Status> engines) {
        write(
                folder.resolve("ready"),
                engines.stream()
                        .filter(engine -> engine.state() == State.READY)
                        .map(engine -> engine.name() + " " + engine.port())
                        .toList());
    }

    Optional<Integer> port(String engine) {
        return lines(folder.resolve("ready")).stream()
                .filter(line -> line.startsWith(engine + " "))
                .map(line -> Integer.valueOf(line.substring(engine.length() + 1)))
                .findFirst();
    }

    /** The engines stay while that process lives. */
    void addLease(ProcessHandle holder) {
        write(
                leases().resolve(String.valueOf(holder.pid())),
                List.of(ProcessMark.of("lease", holder).toString()));
    }

    boolean isLeased() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(leases(), "[0-9]*")) {
            List<Path> leases = new ArrayList<>();
            files.forEach(leases::add);
            return leases.stream()
                    .filter(file -> !file.toString().endsWith(".next"))
                    .flatMap(file -> lines(file).stream())
                    .anyMatch(line -> ProcessMark.parse(line).alive().isPresent());
        } catch (IOException noSuchFolder) {
            return false;
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException alreadyGone) {
            // Nothing is left to do.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
