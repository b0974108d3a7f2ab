package fr.prendresoin.local.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Deletes everything that the platform has stored. */
final class Reset {

    private final Home home;

    Reset(Home home) {
        this.home = home;
    }

    int run(List<String> arguments) {
        if (Files.notExists(home.folder())) {
            System.out.println("There is no data.");
            return 0;
        }
        if (!arguments.contains("--yes") && !isConfirmed()) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        new Down(home).run(List.of());
        Folders.delete(home.folder());
        System.out.println("Deleted.");
        return 0;
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
