package fr.prendresoin.offers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/// The simulator, seen from its own side.
public final class FeedControl {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI control;

    public FeedControl(URI simulator) {
        this.control = simulator.resolve("/control/");
    }

    /// One offer of the feed, as the simulator drew it.
    public record Truth(String id, String group, String kind, String segment, String rome) {

        public boolean isOurs() {
            return !segment.equals("hors-perimetre");
        }
    }

    public List<Truth> truth() {
        return send("GET", "truth", "")
                .lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Truth(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    public String create(String body) {
        return send("POST", "offers", body);
    }

    public void amend(String id) {
        send("POST", "offers/" + id + "/amend", "");
    }

    public void withdraw(String id) {
        send("DELETE", "offers/" + id, "");
    }

    public void misbehave(String faults) {
        send("POST", "faults", faults);
    }

    public void behave() {
        send("DELETE", "faults", "");
    }

    private String send(String method, String path, String body) {
        try {
            HttpResponse<String> response = HTTP.send(
                    HttpRequest.newBuilder(control.resolve(path))
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(method + " " + path + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
