package fr.prendresoin.local.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the platform and stays with it until it is stopped, in the foreground or detached. */
final class Up {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Home home;

    Up(Home home) {
        this.home = home;
    }

    /** Offers: how many the simulated feed holds, 0 for its own default. */
    private record Options(boolean detach, int offers, List<String> components) {

        static Options parse(List<String> arguments) {
            boolean detach = false;
            int offers = 0;
            List<String> components = new ArrayList<>();
            for (var words = arguments.iterator(); words.hasNext(); ) {
                String word = words.next();
                switch (word) {
                    case "--detach", "-d" -> detach = true;
                    case "--offers" -> offers = number(words.hasNext() ? words.next() : "");
                    default -> components.add(word);
                }
            }
            return new Options(detach, offers, components);
        }

        private static int number(String text) {
            try {
                int number = Integer.parseInt(text);
                if (number > 0) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // Told below.
            }
            throw new LauncherException("--offers needs a number, \"" + text + "\" is none");
        }
    }

    int run(List<String> arguments) throws InterruptedException {
        Options options = Options.parse(arguments);
        if (options.detach()) {
            return new Detached(home).start(arguments);
        }
        Optional<FolderLock> lock = FolderLock.tryTake(home.folder());
        if (lock.isEmpty()) {
            System.out.println(Running.message(home));
            return 0;
        }
        try (FolderLock _ = lock.get()) {
            return stay(options);
        }
    }

    private int stay(Options options) throws InterruptedException {
        home.setLauncher(ProcessHandle.current());
        home.setStatus(List.of());
        Progress progress = new Progress(System.out, Boolean.getBoolean("prendresoin.terminal"));
        Stack stack = Stack.in(home.folder(), Ports.declared()).tell(progress::say);
        if (options.offers() > 0) {
            stack.environment("feed-simulator", "FEED_OFFERS", String.valueOf(options.offers()));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, progress)));
        stack.start(options.components().toArray(String[]::new));
        if (!follow(stack, progress)) {
            return 1;
        }
        progress.end();
        progress.say("");
        Addresses.of(stack).forEach(progress::say);
        // Whoever waits for this status may go when it is there: the addresses come first.
        home.setStatus(stack.status());
        Seeding.watch(stack, progress::say);
        SeedCourses.watch(stack, home.folder(), progress::say);
        train(stack, progress);
        keepStatus(stack);
        return 0;
    }

    private boolean follow(Stack stack, Progress progress) throws InterruptedException {
        while (true) {
            List<Status> components = stack.status();
            progress.show(components);
            if (components.stream().allMatch(component -> component.state() == State.READY)) {
                return true;
            }
            home.setStatus(components);
            if (components.stream().anyMatch(component -> component.state() == State.FAILED)) {
                return false;
            }
            Thread.sleep(POLL);
        }
    }

    private void train(Stack stack, Progress progress) {
        try {
            stack.train(home);
        } catch (RuntimeException e) {
            // It would only have made later starts faster.
            progress.say("The next start will not be faster: " + e.getMessage());
        }
    }

    private void keepStatus(Stack stack) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        List<Status> written = List.of();
        do {
            List<Status> components = stack.status();
            if (!components.equals(written)) {
                home.setStatus(components);
                written = components;
            }
        } while (!never.await(POLL.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void stop(Stack stack, Progress progress) {
        progress.end();
        boolean started = !stack.status().isEmpty();
        if (started) {
            progress.say("Stopping…");
        }
        stack.stop();
        home.setStatus(List.of());
        if (started) {
            progress.say("Stopped.");
        }
    }
}
