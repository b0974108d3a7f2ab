package fr.prendresoin.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The training courses of a source, as a whole file, and the catalogue that takes such files in.
record Courses(String simulator, String catalogue, Path folder) {

    private static final String SOURCE = "lheo-";

    String wholeFile() {
        return Calls.get(simulator + "/lheo/formations.xml").body();
    }

    /// The same file without the course that has this id on the platform.
    static String without(String id, String file) {
        String number = Pattern.quote(id.substring(SOURCE.length()));
        return Pattern.compile("<(formation|resume-offre) numero=\"" + number + "\".*?</\\1>", Pattern.DOTALL)
                .matcher(file)
                .replaceAll("");
    }

    /// What the catalogue reports of a file when it has taken it in.
    JsonNode takeIn(String file) {
        String imports = catalogue + "/ops/imports/formations";
        var asked = Map.of("path", write(file).toString(), "complete", true);
        JsonNode accepted = Calls.read(Calls.post(imports, JsonMapper.shared().writeValueAsString(asked)));
        String run = imports + "/" + accepted.get("id").asString();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !Calls.json(run).get("status").asString().equals("running"));
        return Calls.json(run);
    }

    private Path write(String file) {
        try {
            return Files.writeString(folder.resolve("formations.xml"), file).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
