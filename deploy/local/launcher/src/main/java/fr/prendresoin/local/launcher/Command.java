package fr.prendresoin.local.launcher;

import java.util.List;

/** Something a person can ask for: {@code ./prendresoin <name> …}. */
record Command(String name, Action action) {

    /** Does it and returns the exit code. */
    @FunctionalInterface
    interface Action {
        int run(List<String> arguments) throws InterruptedException;
    }
}
