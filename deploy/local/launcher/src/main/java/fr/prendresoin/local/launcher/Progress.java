package fr.prendresoin.local.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Shows how a start goes on: a line per component, rewritten in place on a terminal. */
final class Progress {

    private static final String CLEAR_LINE = "\r\u001b[2K";
    private static final String CLEAR_BELOW = "\u001b[J";

    private final PrintStream out;
    private final boolean terminal;
    private List<Status> shown = List.of();

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    synchronized void show(List<Status> components) {
        if (terminal) {
            up();
            components.forEach(component -> out.print(CLEAR_LINE + line(component) + "\n"));
        } else {
            components.stream().filter(this::isNews).map(Progress::line).forEach(out::println);
        }
        out.flush();
        shown = components;
    }

    /** A remark, above the lines of the components. */
    synchronized void say(String message) {
        boolean inPlace = terminal && !shown.isEmpty();
        if (inPlace) {
            up();
            out.print(CLEAR_BELOW);
        }
        out.println(message);
        if (inPlace) {
            shown.forEach(component -> out.println(line(component)));
        }
        out.flush();
    }

    /** Leaves the lines as they are; what is said from now on comes below them. */
    synchronized void end() {
        shown = List.of();
    }

    private void up() {
        if (!shown.isEmpty()) {
            out.print("\u001b[" + shown.size() + "A");
        }
    }

    private boolean isNews(Status component) {
        return shown.stream()
                .noneMatch(before -> before.name().equals(component.name()) && before.state() == component.state());
    }

    static String line(Status component) {
        double seconds = component.took().toMillis() / 1000.0;
        String state = switch (component.state()) {
            case WAITING -> "waiting";
            case STARTING -> "starting";
            case READY -> String.format(Locale.ROOT, "ready in %.1f s", seconds);
            case CRASHED -> "ended, to be started again";
            case FAILED -> "failed";
            case STOPPED -> "stopped";
        };
        return String.format(Locale.ROOT, "  %-22s %s", component.name(), state);
    }
}
