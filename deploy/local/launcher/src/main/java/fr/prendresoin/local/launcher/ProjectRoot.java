package fr.prendresoin.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the script {@code prendresoin}: every other path is relative to it. */
public final class ProjectRoot {

    private static final String PROPERTY = "prendresoin.root";
    private static final String SCRIPT = "prendresoin";

    private ProjectRoot() {}

    /** From the system property {@code prendresoin.root}, else from the working folder, upwards. */
    public static Path find() {
        Path start = Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath().normalize();
        // A build that was started inside a module takes that module for the root.
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(SCRIPT))) {
                return folder;
            }
        }
        throw new LauncherException("No folder above " + start + " holds the script " + SCRIPT
                + ": start from inside the project, or set -D" + PROPERTY);
    }
}
