package fr.prendresoin.offers.ops;

import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.event.MalformedEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Asks Kafka Connect how the relay of the outbox is.
@Component
class Connector {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI status;

    /// @param status as Kafka Connect names it, or `ABSENT`, `UNREACHABLE`, `UNASSIGNED` when it has no task
    /// @param detail why, if it is not running
    record State(String status, @Nullable String detail) {}

    private record Status(Part connector, List<Part> tasks) {}

    private record Part(String state, @Nullable String trace) {}

    Connector(
            @Value("${prendresoin.offers.connect-url}") String connect,
            @Value("${prendresoin.offers.connector}") String connector) {
        this.status = URI.create(connect + "/connectors/" + connector + "/status");
    }

    State state() {
        try {
            HttpResponse<byte[]> response = http.send(
                    HttpRequest.newBuilder(status).timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 404) {
                return new State("ABSENT", "Le connecteur n’est pas enregistré.");
            }
            return worst(JsonEvents.read(response.body(), Status.class));
        } catch (IOException | MalformedEvent e) {
            return new State("UNREACHABLE", "Kafka Connect ne répond pas.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new State("UNREACHABLE", "La demande a été interrompue.");
        }
    }

    /// A connector runs on although its only task has failed.
    private State worst(Status status) {
        for (Part task : status.tasks()) {
            if (!task.state().equals("RUNNING")) {
                return new State(task.state(), firstLine(task.trace()));
            }
        }
        boolean idle = status.tasks().isEmpty() && status.connector().state().equals("RUNNING");
        return new State(
                idle ? "UNASSIGNED" : status.connector().state(),
                idle ? "Le connecteur n’a aucune tâche en marche." : null);
    }

    private static @Nullable String firstLine(@Nullable String trace) {
        return trace == null ? null : trace.lines().findFirst().orElse(null);
    }
}
