package fr.prendresoin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/// Tells which of the stages that run in offer-ingest-service used the processors. The flight recorder looks where a
/// thread is after every hundredth of a second of processor time.
final class IngestProfile {

    private static final String NAME = "stages";
    private static final String SAMPLES = "jdk.CPUTimeSample";

    /// A thread is at what the innermost frame of one of these packages says.
    private record Stage(String name, List<String> packages) {

        boolean holds(RecordedFrame frame) {
            String type = frame.getMethod().getType().getName();
            return packages.stream().anyMatch(type::startsWith);
        }
    }

    private static final List<Stage> STAGES = List.of(
            new Stage(
                    "fetch",
                    List.of(
                            "fr.prendresoin.offers.feed",
                            "fr.prendresoin.offers.crawl",
                            "java.net.http",
                            "jdk.internal.net.http")),
            new Stage("raw log", List.of("fr.prendresoin.offers.raw", "org.apache.kafka")),
            new Stage("normalise", List.of("fr.prendresoin.offers.normalise", "fr.prendresoin.offers.text")),
            new Stage(
                    "transaction",
                    List.of(
                            "fr.prendresoin.offers.lifecycle",
                            "fr.prendresoin.platform.outbox",
                            "fr.prendresoin.platform.state",
                            "com.mongodb",
                            "org.bson")));

    private final long pid;
    private final Path file;

    /// @param file where the recording goes
    IngestProfile(long pid, Path file) {
        this.pid = pid;
        this.file = file;
    }

    void start() {
        jcmd(
                "JFR.start",
                "name=" + NAME,
                "settings=none",
                "+" + SAMPLES + "#enabled=true",
                "+" + SAMPLES + "#throttle=10ms");
    }

    /// Seconds of processor time since the start, by stage. What no stage has used is not in it: the compilers, the
    /// collector, the framework.
    Map<String, Double> stop() {
        jcmd("JFR.stop", "name=" + NAME, "filename=" + file.toAbsolutePath());
        var seconds = new LinkedHashMap<String, Double>();
        STAGES.forEach(stage -> seconds.put(stage.name(), 0.0));
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals(SAMPLES) && event.getStackTrace() != null) {
                    double used = event.getDuration("samplingPeriod").toNanos() / 1e9;
                    stageOf(event.getStackTrace()).ifPresent(stage -> seconds.merge(stage.name(), used, Double::sum));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seconds;
    }

    private static Optional<Stage> stageOf(RecordedStackTrace stack) {
        return stack.getFrames().stream()
                .flatMap(frame -> STAGES.stream().filter(stage -> stage.holds(frame)))
                .findFirst();
    }

    private void jcmd(String... command) {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        List<String> words = new ArrayList<>(List.of(tool.toString(), String.valueOf(pid)));
        words.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "jcmd " + String.join(" ", command) + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
