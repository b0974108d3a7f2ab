package fr.prendresoin.local.mongodb;

/** An error of the virtual machine, out of memory above all, or a data file that fails leave nothing to rely on. */
final class FatalErrors {

    static final int EXIT_CODE = 70;

    private FatalErrors() {}

    /** Looks for lack of memory below a failure: the store wraps it, and refuses everything afterwards. */
    static void reportIfFatal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                report(cause);
            }
        }
    }

    /** Hands an error to whoever runs the emulator: a process of its own ends, a test sees it in its log. */
    static void report(Throwable error) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, error);
    }

    /** From now on such an error ends the process at once, with one line, for the launcher to start it again. */
    static void endProcess() {
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> {
            try {
                System.err.println("The MongoDB emulator ends (heap: "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB): " + error);
            } finally {
                Runtime.getRuntime().halt(EXIT_CODE);
            }
        });
    }
}
