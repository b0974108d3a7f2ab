package fr.prendresoin.local.launcher;

/** Something a person can do something about; the message says what. */
public final class LauncherException extends RuntimeException {

    LauncherException(String message) {
        super(message);
    }

    LauncherException(String message, Throwable cause) {
        super(message, cause);
    }
}
