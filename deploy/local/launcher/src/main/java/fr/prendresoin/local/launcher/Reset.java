package fr.prendresoin.local.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Deletes what the platform has stored, and nothing else: its folder is the person's choice. */
final class Reset {

    private final Home home;

    Reset(Home home) {
        this.home = home;
    }

    int run(List<String> arguments) {
        if (!home.isOfAPlatform()) {
            System.out.println("There is no data of a platform in " + home.folder() + ".");
            return 0;
        }
        if (!arguments.contains("--yes") && !isConfirmed()) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        new Down(home).run(List.of());
        home.made().forEach(Folders::delete);
        List<String> left = left();
        System.out.println(
                left.isEmpty()
                        ? "Deleted."
                        : "Deleted. Left alone in " + home.folder() + ", as the platform has not made it: "
                                + String.join(", ", left));
        return 0;
    }

    private List<String> left() {
        try {
            for (Path folder : List.of(home.logs(), home.folder())) {
                try {
                    Files.deleteIfExists(folder);
                } catch (DirectoryNotEmptyException holdsMore) {
                    // Told by name.
                }
            }
            if (Files.notExists(home.folder())) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(home.folder())) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isConfirmed() {
        System.out.print("Stop the platform and delete " + home.folder() + "? [y/N] ");
        System.out.flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
