package fr.prendresoin.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The folder of a person's platform: its data, its logs, and who runs it. */
record Home(Path folder) {

    private static final String VARIABLE = "PRENDRESOIN_DATA";

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
        write("launcher", List.of(ProcessMark.of("launcher", launcher).toString()));
    }

    Optional<ProcessHandle> launcher() {
        return lines("launcher").stream().findFirst().map(ProcessMark::parse).flatMap(ProcessMark::alive);
    }

    void setStatus(List<Status> components) {
        write("status", components.stream().map(Home::line).toList());
    }

    List<Status> status() {
        return lines("status").stream().map(Home::parse).toList();
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
