package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what runs. */
final class ShowStatus {

    private static final int NOT_RUNNING = 3;
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Home home;

    ShowStatus(Home home) {
        this.home = home;
    }

    int run(List<String> arguments) {
        Optional<ProcessHandle> launcher = home.launcher();
        if (launcher.isEmpty()) {
            System.out.println("It is not running: ./prendresoin up starts it.");
            return NOT_RUNNING;
        }
        System.out.println("  Running since " + since(launcher.get()) + " (process "
                + launcher.get().pid() + ")");
        long total = 0;
        for (Status component : home.status()) {
            long megabytes = residentMegabytes(component.pid());
            total += megabytes;
            System.out.printf(
                    Locale.ROOT,
                    "%-55s %s%n",
                    Progress.line(component),
                    component.pid() == 0
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    "port %-6d process %-8d %5d MB  since %s%s",
                                    component.port(),
                                    component.pid(),
                                    megabytes,
                                    ProcessHandle.of(component.pid())
                                            .map(ShowStatus::since)
                                            .orElse("?"),
                                    component.starts() > 1 ? ", started " + component.starts() + " times" : ""));
        }
        System.out.printf(Locale.ROOT, "  Memory in all: %d MB. Logs: %s%n", total, home.logs());
        return home.status().stream().allMatch(component -> component.state() == State.READY) ? 0 : 1;
    }

    private static String since(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> SINCE.format(start.atZone(ZoneId.systemDefault())))
                .orElse("?");
    }

    private static long residentMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
