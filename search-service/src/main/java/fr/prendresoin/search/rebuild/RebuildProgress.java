package fr.prendresoin.search.rebuild;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a rebuild is.
///
/// @param kind of what the index is
/// @param step where it is, or where it failed
/// @param read records read from the topic
/// @param written documents in the new index, before it takes over
/// @param refused records that the engine does not take; they are in the dead letters since they first came
public record RebuildProgress(
        String id,
        String kind,
        Status status,
        Step step,
        @Nullable String index,
        long read,
        long written,
        long refused,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    public enum Status {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED
    }

    public enum Step {
        @JsonProperty("reading")
        READING,
        @JsonProperty("comparing")
        COMPARING,
        @JsonProperty("taking-over")
        TAKING_OVER,
        @JsonProperty("serving")
        SERVING
    }
}
