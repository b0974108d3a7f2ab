package fr.prendresoin.local.launcher;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Stops the platform, wherever it was started. */
final class Down {

    private static final int PATIENCE_SECONDS = 90;

    private final Home home;

    Down(Home home) {
        this.home = home;
    }

    int run(List<String> arguments) {
        Optional<ProcessHandle> launcher = home.launcher();
        if (launcher.isEmpty()) {
            List<String> left = new ProcessRegister(home.processes()).endLeftovers();
            System.out.println(
                    left.isEmpty()
                            ? "It is not running."
                            : "Its launcher was gone already; ended what it had left: " + String.join(", ", left));
            return 0;
        }
        System.out.println("Stopping…");
        launcher.get().destroy();
        CompletableFuture<?> ended =
                launcher.get().onExit().completeOnTimeout(ProcessHandle.current(), PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (ended.join().equals(ProcessHandle.current())) {
            throw new LauncherException(
                    "It has not stopped within " + PATIENCE_SECONDS + " s: see " + home.launcherLog());
        }
        System.out.println("Stopped.");
        return 0;
    }
}
