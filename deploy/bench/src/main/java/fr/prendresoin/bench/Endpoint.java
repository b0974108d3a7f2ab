package fr.prendresoin.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// An endpoint of the platform, and questions to it.
record Endpoint(String name, List<HttpRequest> questions) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// @param addresses with letters and spaces as they are, or encoded
    static Endpoint of(String name, Stream<String> addresses) {
        return new Endpoint(
                name,
                addresses
                        .map(address -> HttpRequest.newBuilder(uri(address)).build())
                        .toList());
    }

    /// The same as browsers ask.
    Endpoint compressed() {
        return new Endpoint(
                name,
                questions.stream()
                        .map(question -> HttpRequest.newBuilder(question, (header, value) -> true)
                                .header("Accept-Encoding", "gzip")
                                .build())
                        .toList());
    }

    /// Waits until it answers, once who stands behind it was started again.
    void awaitFirstAnswer() {
        Until.holds(
                "the first answer of " + name,
                PATIENCE,
                Duration.ofMillis(100),
                () -> Http.status(questions.getFirst()) == 200);
    }

    /// What each question makes pass there.
    List<List<HttpRequest>> recorded(Recorder... recorders) {
        return questions.stream()
                .map(question -> Recorder.during(() -> Http.send(question), recorders))
                .toList();
    }

    static URI uri(String address) {
        return URI.create(URI.create(address.replace(" ", "%20")).toASCIIString());
    }
}
