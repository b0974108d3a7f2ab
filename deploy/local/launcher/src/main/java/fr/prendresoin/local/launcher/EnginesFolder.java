package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tests and their engines tell each other, in files. */
record EnginesFolder(Path folder) {

    Path serverLog() {
        return folder.resolve("server.log");
    }

    Path leases() {
        return folder.resolve("leases");
    }

    /** The engines belong to that process from now on, and none of them is ready. */
    void setServer(ProcessMark server) {
        Folders.write(folder.resolve("ready"), List.of());
        Folders.write(folder.resolve("server"), List.of(server.toString()));
    }

    Optional<ProcessHandle> server() {
        return Folders.lines(folder.resolve("server")).stream()
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
        Folders.write(
                folder.resolve("ready"),
                engines.stream()
                        .filter(engine -> engine.state() == State.READY)
                        .map(engine -> engine.name() + " " + engine.port())
                        .toList());
    }

    Optional<Integer> port(String engine) {
        return Folders.lines(folder.resolve("ready")).stream()
                .filter(line -> line.startsWith(engine + " "))
                .map(line -> Integer.valueOf(line.substring(engine.length() + 1)))
                .findFirst();
    }

    /** The engines stay while that process lives. */
    void addLease(ProcessHandle holder) {
        Folders.write(
                leases().resolve(String.valueOf(holder.pid())),
                List.of(ProcessMark.of("lease", holder).toString()));
    }

    boolean isLeased() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(leases(), "[0-9]*")) {
            List<Path> leases = new ArrayList<>();
            files.forEach(leases::add);
            return leases.stream()
                    .filter(file -> !file.toString().endsWith(".next"))
                    .flatMap(file -> Folders.lines(file).stream())
                    .anyMatch(line -> ProcessMark.parse(line).alive().isPresent());
        } catch (IOException noSuchFolder) {
            return false;
        }
    }
}
