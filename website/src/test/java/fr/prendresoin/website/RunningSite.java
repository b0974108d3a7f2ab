package fr.prendresoin.website;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The site, with a server behind it that answers what a test tells it to. One for all tests.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RunningSite {

    protected static final Answering SERVICES = new Answering();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        SERVICES.standInFor(properties);
    }

    @BeforeEach
    void nothingIsTold() {
        SERVICES.forget();
    }

    protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return Answering.get(port, path.replace(";", "%3B"));
    }

    protected HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return Answering.post(port, path, form);
    }
}
