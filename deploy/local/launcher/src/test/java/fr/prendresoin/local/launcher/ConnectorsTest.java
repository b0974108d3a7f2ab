package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectorsTest {

    private static final String FAILED =
            "{\"tasks\":[{\"state\":\"FAILED\",\"trace\":\"Oops\\nCaused by: no disk\\n at Disk\"}]}";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private HttpServer worker;
    private Connectors connectors;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("shop-outbox.json"), "{}");
        connectors = new Connectors(folder, messages::add);
        worker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        worker.createContext("/", this::answer);
        worker.start();
    }

    @AfterEach
    void stop() {
        connectors.stop();
        worker.stop(0);
    }

    @Test
    void connectorIsRegisteredWhenTheWorkerIsReadyAndRestartedWhenItFails() {
        connectors.watch(worker.getAddress().getPort());

        await().until(() -> asked.contains("POST /connectors/shop-outbox/restart"));

        assertThat(asked.subList(0, 2)).containsOnly("PUT /connectors/shop-outbox/config");
        assertThat(messages).containsExactly("The connector shop-outbox has failed, restarting it: no disk");
    }

    @Test
    void workerThatHasItsConnectorsIsLeftAsItIs() {
        connectors.registerNothing();
        connectors.watch(worker.getAddress().getPort());

        await().until(() -> asked.contains("GET /connectors/shop-outbox/status"));

        assertThat(asked).noneMatch(request -> request.startsWith("PUT"));
    }

    /** At first it rebalances. */
    private void answer(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        asked.add(request);
        exchange.getRequestBody().readAllBytes();
        byte[] answer = (request.endsWith("/status") ? FAILED : "[\"shop-outbox\"]").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(asked.size() == 1 && request.startsWith("PUT") ? 409 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
