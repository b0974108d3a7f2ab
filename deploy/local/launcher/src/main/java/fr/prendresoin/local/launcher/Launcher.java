package fr.prendresoin.local.launcher;

import java.util.List;

/** The commands of the script {@code prendresoin} that need more than a shell. */
public final class Launcher {

    /** The script holds their help, which needs no build. */
    static final List<Command> COMMANDS = List.of(
            new Command("up", new Up(Home.ofProject())::run),
            new Command("status", new ShowStatus(Home.ofProject())::run),
            new Command("logs", new ShowLogs(Home.ofProject())::run),
            new Command("down", new Down(Home.ofProject())::run),
            new Command("reset", new Reset(Home.ofProject())::run),
            new Command("import", new Import()::run),
            new Command("rebuild", new RebuildSearch()::run),
            new Command(AotTraining.COMMAND, new AotTraining(Home.ofProject())::run),
            // Only the script asks.
            new Command("running", new Running(Home.ofProject())::run));

    private Launcher() {}

    public static void main(String[] args) throws InterruptedException {
        List<String> words = List.of(args);
        String name = words.isEmpty() ? "" : words.getFirst();
        Command command = COMMANDS.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(new Command(name, Launcher::unknown));
        System.exit(run(command, words.isEmpty() ? words : words.subList(1, words.size())));
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
