package fr.prendresoin.testing;

import fr.prendresoin.local.launcher.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** A connector over the outbox of one test's database; closing it removes it. */
public final class EnginesCapture implements AutoCloseable {

    private static final String FILE = "deploy/connectors/offers-outbox.json";
    private static final String DATABASE = "offer-ingest-service";

    private final URI connector;

    private EnginesCapture(URI connector) {
        this.connector = connector;
    }

    static EnginesCapture start(String database, String topicPrefix) {
        EnginesCapture capture =
                new EnginesCapture(URI.create(Engines.connect() + "/connectors/" + database + "-outbox"));
        String settings = read(ProjectRoot.find().resolve(FILE))
                .replace("${env:OFFERS_MONGODB_URI}", Engines.mongodb(""))
                .replace("${env:TOPIC_PREFIX}", topicPrefix)
                .replace(DATABASE, database);
        capture.send(HttpRequest.newBuilder(capture.connector.resolve(capture.connector.getPath() + "/config"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(settings)));
        return capture;
    }

    @Override
    public void close() {
        send(HttpRequest.newBuilder(connector).DELETE());
    }

    private void send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(connector + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
