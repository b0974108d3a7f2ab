package fr.prendresoin.local.launcher;

import java.util.List;

/** The commands of the script {@code prendresoin} that need more than a shell. */
public final class Launcher {

    private static final List<Command> COMMANDS = List.of(
            new Command(
                    "up",
                    "[--detach] [--offers N] [component…]",
                    "start the platform, or some components and what they need",
                    new Up(Home.ofProject())::run),
            new Command(
                    "status",
                    "",
                    "what runs, where, since when, with how much memory",
                    new ShowStatus(Home.ofProject())::run),
            new Command(
                    "logs",
                    "[component…] [-f]",
                    "the last lines of each log; -f goes on",
                    new ShowLogs(Home.ofProject())::run),
            new Command("down", "", "stop the platform", new Down(Home.ofProject())::run),
            new Command("reset", "[--yes]", "stop the platform and delete its data", new Reset(Home.ofProject())::run),
            new Command(
                    "import",
                    "offers FILE",
                    "take in the France Travail offers of a file or a folder",
                    new ImportOffers()::run),
            new Command(
                    "rebuild",
                    "search",
                    "build the search index again from the topics, while it is searched",
                    new RebuildSearch()::run),
            new Command(
                    AotTraining.COMMAND,
                    "component…",
                    "make the start caches of some components again",
                    new AotTraining(Home.ofProject())::run));

    private Launcher() {}

    public static void main(String[] args) throws InterruptedException {
        List<String> words = List.of(args);
        String name = words.isEmpty() ? "help" : words.getFirst();
        if (name.equals("help")) {
            COMMANDS.forEach(command ->
                    System.out.printf("  %-48s %s%n", command.name() + " " + command.usage(), command.description()));
            return;
        }
        Command command = COMMANDS.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(new Command(name, "", "", Launcher::unknown));
        System.exit(run(command, words.subList(1, words.size())));
    }

    private static int run(Command command, List<String> arguments) throws InterruptedException {
        try {
            return command.action().run(arguments);
        } catch (LauncherException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int unknown(List<String> arguments) {
        throw new LauncherException("There is no such command: ./prendresoin help shows them all");
    }
}
