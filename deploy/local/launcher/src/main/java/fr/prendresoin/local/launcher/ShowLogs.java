package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints the ends of the logs, and goes on with them if asked. */
final class ShowLogs {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_MANY = 10;
    private static final String SUFFIX = ".log";

    private final Home home;

    ShowLogs(Home home) {
        this.home = home;
    }

    int run(List<String> arguments) throws InterruptedException {
        List<String> names = new ArrayList<>(arguments);
        boolean follow = names.removeAll(List.of("-f", "--follow"));
        Map<String, Tail> logs = new LinkedHashMap<>();
        for (String name : names.isEmpty() ? all() : names) {
            logs.put(name, Tail.ofLast(names.size() == 1 ? LINES_OF_ONE : LINES_OF_MANY, file(name)));
        }
        print(logs);
        while (follow) {
            Thread.sleep(POLL);
            print(logs);
        }
        return 0;
    }

    private static void print(Map<String, Tail> logs) {
        logs.forEach((name, log) -> {
            String prefix = logs.size() == 1 ? "" : name + " | ";
            log.read().forEach(line -> System.out.println(prefix + line));
        });
    }

    private Path file(String name) {
        Path file = home.logs().resolve(name + SUFFIX);
        if (Files.notExists(file)) {
            throw new LauncherException(
                    "There is no log of " + name + " in " + home.logs() + ". There are: " + String.join(", ", all()));
        }
        return file;
    }

    private List<String> all() {
        if (Files.notExists(home.logs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
