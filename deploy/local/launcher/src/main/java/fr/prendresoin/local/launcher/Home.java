package fr.prendresoin.local.launcher;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a person's platform: its data, its logs, and who runs it. */
record Home(Path folder) {

    private static final String VARIABLE = "PRENDRESOIN_DATA";
    private static final String LAUNCHER = "launcher";
    private static final String STATUS = "status";

    static Home ofProject() {
        String given = System.getenv(VARIABLE);
        Path folder = given == null ? ProjectRoot.find().resolve(".data") : Path.of(given);
        return new Home(folder.toAbsolutePath().normalize());
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path launcherLog() {
        return logs().resolve("launcher.log");
    }

    /** What runs over this folder. */
    Path processes() {
        return processesOf(folder);
    }

    static Path processesOf(Path data) {
        return data.resolve("processes");
    }

    void setLauncher(ProcessHandle launcher) {
        write(LAUNCHER, List.of(ProcessMark.of("launcher", launcher).toString()));
    }

    Optional<ProcessHandle> launcher() {
        return lines(LAUNCHER).stream().findFirst().map(ProcessMark::parse).flatMap(ProcessMark::alive);
    }

    /** As well as it goes: on a full disk the platform goes on, and only its status is out of date. */
    void setStatus(List<Status> components) {
        try {
            write(STATUS, components.stream().map(Home::line).toList());
        } catch (UncheckedIOException e) {
            System.err.println("The status could not be written: " + e.getMessage());
        }
    }

    List<Status> status() {
        return lines(STATUS).stream().map(Home::parse).toList();
    }

    boolean isOfAPlatform() {
        return Files.exists(processes()) || Files.exists(folder.resolve(LAUNCHER));
    }

    /** What the launcher has made or had made in this folder. */
    List<Path> made() {
        List<Path> made = new ArrayList<>();
        for (Component component : Components.ALL) {
            made.add(folder.resolve(component.name()));
            addLog(made, component.name());
            addLog(made, AotTraining.LOG + "-" + component.name());
        }
        addLog(made, LAUNCHER);
        addLog(made, AotTraining.LOG);
        Stream.of(AotTraining.LOG, LAUNCHER, STATUS, "processes", FolderLock.FILE)
                .map(folder::resolve)
                .forEach(made::add);
        return made;
    }

    private void addLog(List<Path> made, String name) {
        made.add(logs().resolve(name + ".log"));
        made.add(logs().resolve(name + ".log.1"));
    }

    private static String line(Status status) {
        return String.join(
                " ",
                status.name(),
                status.state().name(),
                String.valueOf(status.pid()),
                String.valueOf(status.port()),
                String.valueOf(status.took().toMillis()),
                String.valueOf(status.starts()));
    }

    private static Status parse(String line) {
        List<String> fields = List.of(line.split(" ", -1));
        return new Status(
                fields.get(0),
                State.valueOf(fields.get(1)),
                Long.parseLong(fields.get(2)),
                Integer.parseInt(fields.get(3)),
                Duration.ofMillis(Long.parseLong(fields.get(4))),
                Integer.parseInt(fields.get(5)));
    }

    private void write(String name, List<String> lines) {
        Folders.write(folder.resolve(name), lines);
    }

    private List<String> lines(String name) {
        return Folders.lines(folder.resolve(name));
    }
}
