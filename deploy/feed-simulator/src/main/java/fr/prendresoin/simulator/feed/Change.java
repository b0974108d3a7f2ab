package fr.prendresoin.simulator.feed;

import org.jspecify.annotations.Nullable;

/// What happened to one offer after the start, as the journal keeps it.
public sealed interface Change {

    int number();

    long at();

    record Created(
            int number,
            long at,
            @Nullable String rome,
            @Nullable String commune) implements Change {}

    record Amended(int number, long at) implements Change {}

    record Withdrawn(int number, long at) implements Change {}

    default String line() {
        return switch (this) {
            case Created(var number, var at, var rome, var commune) ->
                "C\t%d\t%d\t%s\t%s".formatted(number, at, rome == null ? "" : rome, commune == null ? "" : commune);
            case Amended(var number, var at) -> "A\t%d\t%d".formatted(number, at);
            case Withdrawn(var number, var at) -> "W\t%d\t%d".formatted(number, at);
        };
    }

    static Change ofLine(String line) {
        var cells = line.split("\t", -1);
        var number = Integer.parseInt(cells[1]);
        var at = Long.parseLong(cells[2]);
        return switch (cells[0]) {
            case "C" -> new Created(number, at, orNull(cells[3]), orNull(cells[4]));
            case "A" -> new Amended(number, at);
            case "W" -> new Withdrawn(number, at);
            default -> throw new IllegalArgumentException("not a change: " + line);
        };
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
