package fr.prendresoin.local.mongodb;

/** An error of the virtual machine, out of memory above all, leaves nothing to rely on. */
final class FatalErrors {

    static final int EXIT_CODE = 70;

    private FatalErrors() {}

    /** Hands an error to whoever runs the emulator: a process of its own ends, a test sees it in its log. */
    static void report(Error error) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, error);
    }

    /** From now on such an error ends the process at once, with one line, for the launcher to start it again. */
    static void endProcess() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            System.err.println("The MongoDB emulator ends, its heap of "
                    + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                    + " MB may be too small: " + error + " (" + thread.getName() + ")");
            Runtime.getRuntime().halt(EXIT_CODE);
        });
    }
}
