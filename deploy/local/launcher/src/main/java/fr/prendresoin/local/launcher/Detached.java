package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts a launcher that outlives this process, and shows what it says until everything is ready. */
final class Detached {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Home home;

    Detached(Home home) {
        this.home = home;
    }

    int start(List<String> arguments) throws InterruptedException {
        if (isTaken()) {
            System.out.println(Running.message(home));
            return 0;
        }
        try {
            LogFile log = new LogFile(home.launcherLog());
            log.newStart();
            Tail tail = new Tail(log.path(), log.path().toFile().length());
            Process launcher = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.path().toFile()))
                    .start();
            launcher.getOutputStream().close();
            return follow(launcher, tail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isTaken() {
        Optional<FolderLock> lock = FolderLock.tryTake(home.folder());
        lock.ifPresent(FolderLock::close);
        return lock.isEmpty();
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(Guardian.ownSession());
        command.addAll(launcher("up"));
        arguments.stream()
                .filter(word -> !word.equals("--detach") && !word.equals("-d"))
                .forEach(command::add);
        return command;
    }

    /** A launcher in a JVM of its own. */
    static List<String> launcher(String command, String... flags) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dprendresoin.root=" + ProjectRoot.find(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        line.addAll(List.of(flags));
        line.addAll(List.of(Launcher.class.getName(), command));
        return line;
    }

    private int follow(Process launcher, Tail tail) throws InterruptedException {
        while (launcher.isAlive()) {
            // In this order, or its last words before the end would be missed.
            boolean ready = isReady(launcher);
            tail.read().forEach(System.out::println);
            if (ready) {
                System.out.println("It goes on in the background: ./prendresoin logs launcher -f shows the seeding and"
                        + " what happens later, ./prendresoin down stops it.");
                return 0;
            }
            Thread.sleep(POLL);
        }
        tail.read().forEach(System.out::println);
        return launcher.exitValue();
    }

    private boolean isReady(Process launcher) {
        List<Status> components = home.status();
        return home.launcher().filter(launcher.toHandle()::equals).isPresent()
                && !components.isEmpty()
                && components.stream().allMatch(component -> component.state() == State.READY);
    }
}
