package fr.prendresoin.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The questions of `questions.txt` and `pages.txt`, which any platform can answer.
final class WrittenQuestions {

    private WrittenQuestions() {}

    static List<Endpoint> ofSearch(String gateway) {
        return read("questions.txt", gateway);
    }

    static List<Endpoint> ofPages(String gateway) {
        return read("pages.txt", gateway);
    }

    private static List<Endpoint> read(String name, String gateway) {
        var file = Objects.requireNonNull(WrittenQuestions.class.getResourceAsStream(name));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return read(lines.lines().toList(), gateway);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Endpoint> read(List<String> lines, String gateway) {
        Map<String, List<HttpRequest>> questions = new LinkedHashMap<>();
        List<HttpRequest> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(" ")) {
                current.add(question(line.strip(), gateway));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current = new ArrayList<>();
                questions.put(line, current);
            }
        }
        return questions.entrySet().stream()
                .map(endpoint -> new Endpoint(endpoint.getKey(), endpoint.getValue()))
                .toList();
    }

    private static HttpRequest question(String line, String gateway) {
        String[] words = line.split(" ", 2);
        if (words[0].equals("GET")) {
            return HttpRequest.newBuilder(Endpoint.uri(gateway + words[1])).build();
        }
        String[] posted = words[1].split(" ", 2);
        return HttpRequest.newBuilder(Endpoint.uri(gateway + posted[0]))
                .header(
                        "Content-Type",
                        posted[1].startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(posted[1]))
                .build();
    }
}
