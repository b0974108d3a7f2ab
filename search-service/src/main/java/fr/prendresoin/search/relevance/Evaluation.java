package fr.prendresoin.search.relevance;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is told of an evaluation.
@Schema(description = "Une mesure de la pertinence, en cours ou finie")
record Evaluation(
        String id,
        Status status,
        Instant startedAt,
        @Nullable Instant endedAt,

        @Schema(description = "Recherches faites") int done,

        @Schema(description = "Recherches à faire") int searches,

        @Nullable Report report) {

    enum Status {
        RUNNING,
        DONE,
        FAILED;

        @JsonValue
        String told() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Evaluation further(int more) {
        return new Evaluation(id, status, startedAt, endedAt, done + more, searches, report);
    }

    Evaluation ended(Status how, Instant when, @Nullable Report found) {
        return new Evaluation(id, how, startedAt, when, done, searches, found);
    }
}
