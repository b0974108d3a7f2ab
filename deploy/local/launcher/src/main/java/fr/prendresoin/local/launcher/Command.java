package fr.prendresoin.local.launcher;

import java.util.List;

/**
 * Something a person can ask for: {@code ./prendresoin <name> …}.
 *
 * @param usage the arguments, for the help
 */
record Command(String name, String usage, String description, Action action) {

    /** Does it and returns the exit code. */
    @FunctionalInterface
    interface Action {
        int run(List<String> arguments) throws InterruptedException;
    }
}
