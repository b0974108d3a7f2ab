package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A process that is recognised later, even if its number has been given to another one since. */
record ProcessMark(String name, long pid, long startedAt) {

    static ProcessMark of(String name, ProcessHandle process) {
        return new ProcessMark(name, process.pid(), startedAt(process));
    }

    static ProcessMark parse(String line) {
        String[] fields = line.split(" ", 3);
        return new ProcessMark(fields[0], Long.parseLong(fields[1]), Long.parseLong(fields[2]));
    }

    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> startedAt(process) == startedAt);
    }

    /** The system's own count where it tells it: a date moves with the clock. */
    private static long startedAt(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            // The name, in parentheses, may hold anything; the start is the twentieth field after it.
            return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[19]);
        } catch (IOException noSuchFile) {
            return startedOn(process);
        }
    }

    private static long startedOn(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return name + " " + pid + " " + startedAt;
    }
}
