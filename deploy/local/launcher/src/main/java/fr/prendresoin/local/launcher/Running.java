package fr.prendresoin.local.launcher;

import java.util.List;

/** Says whether the platform runs, for the script: what runs must not be built anew under its feet. */
final class Running {

    private static final int NOT_RUNNING = 3;

    private final Home home;

    Running(Home home) {
        this.home = home;
    }

    int run(List<String> arguments) {
        if (home.launcher().isEmpty()) {
            return NOT_RUNNING;
        }
        System.out.println(message(home));
        return 0;
    }

    static String message(Home home) {
        return "It is already running"
                + home.launcher()
                        .map(process -> " (process " + process.pid() + ")")
                        .orElse("")
                + ". ./prendresoin status shows it, ./prendresoin down stops it.";
    }
}
