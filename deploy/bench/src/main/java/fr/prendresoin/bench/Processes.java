package fr.prendresoin.bench;

import fr.prendresoin.local.launcher.Stack;
import fr.prendresoin.local.launcher.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the processes of a platform have used, as Linux counts it.
record Processes(Map<String, Double> cpuSeconds, Map<String, Long> residentMiB) {

    private static final double TICKS_PER_SECOND = 100;

    static Processes of(Stack stack) {
        var cpu = new LinkedHashMap<String, Double>();
        var memory = new LinkedHashMap<String, Long>();
        for (Status status : stack.status()) {
            if (status.pid() > 0) {
                cpu.put(status.name(), cpu(status.pid()));
                memory.put(status.name(), mebibytes(status.pid(), "VmRSS:"));
            }
        }
        return new Processes(cpu, memory);
    }

    Map<String, Double> cpuSince(Processes earlier) {
        var used = new LinkedHashMap<String, Double>();
        cpuSeconds.forEach((name, now) -> used.put(name, now - earlier.cpuSeconds.getOrDefault(name, 0.0)));
        return used;
    }

    private static double cpu(long pid) {
        String stat = read(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /// The most that a process has ever held in memory.
    static long mostResidentMiB(long pid) {
        return mebibytes(pid, "VmHWM:");
    }

    private static long mebibytes(long pid, String figure) {
        return read(Path.of("/proc/" + pid + "/status"))
                .lines()
                .filter(line -> line.startsWith(figure))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
