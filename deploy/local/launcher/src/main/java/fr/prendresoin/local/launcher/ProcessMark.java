package fr.prendresoin.local.launcher;

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

    private static long startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return name + " " + pid + " " + startedAt;
    }
}
