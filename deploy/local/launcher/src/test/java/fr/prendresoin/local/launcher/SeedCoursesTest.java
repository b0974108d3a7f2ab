package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedCoursesTest {

    private final List<String> messages = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        answer("/lheo/formations.xml", "<lheo/>");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anEmptyCatalogueTakesInTheFileOfTheSimulator() {
        answer("/ops/pipelines/formations", "{\"runs\": []}");
        answer("/ops/imports/formations", "{\"id\": \"7\"}");
        answer("/ops/imports/formations/7", "{\"status\": \"running\"}", "{\"status\": \"done\", \"published\": 12}");

        assertThat(seeding().seed()).isTrue();

        assertThat(folder.resolve("f.xml")).hasContent("<lheo/>");
        assertThat(wanted)
                .singleElement()
                .matches(body -> body.contains("f.xml") && body.contains("\"complete\": true"));
        assertThat(messages).singleElement().matches(message -> message.startsWith("Seeding: 12 training courses in "));
    }

    @Test
    void aCatalogueThatHasHadAnImportIsLeftAlone() {
        answer("/ops/pipelines/formations", "{\"runs\": [{\"id\": \"1\"}]}");

        assertThat(seeding().seed()).isFalse();

        assertThat(messages).isEmpty();
        assertThat(folder.resolve("f.xml")).doesNotExist();
    }

    @Test
    void aCatalogueThatDoesNotAnswerIsSaid() {
        assertThat(seeding().seed()).isFalse();
        assertThat(messages).singleElement().matches(message -> message.contains("could not be seeded"));
    }

    private SeedCourses seeding() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new SeedCourses(address, address, folder.resolve("f.xml"), messages::add);
    }

    /** Answers one after the other; the last one stays. */
    private void answer(String path, String... answers) {
        AtomicInteger calls = new AtomicInteger();
        server.createContext(path, exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!body.isEmpty()) {
                wanted.add(body);
            }
            byte[] answer =
                    answers[Math.min(calls.getAndIncrement(), answers.length - 1)].getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
    }
}
