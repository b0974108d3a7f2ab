package fr.prendresoin.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The gateway with five servers behind it and an identity provider beside it, one for all tests. Each test is a client
/// of its own address, so that none
/// uses up the requests of another.
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            // The driver is here for the tests of others only.
            "spring.autoconfigure.exclude=fr.prendresoin.platform.outbox.OutboxAutoConfiguration",
            "prendresoin.gateway.trusted-proxies=127.0.0.1",
            "prendresoin.gateway.timeouts.response=700ms",
            "prendresoin.gateway.timeouts.pages=1500ms",
            "prendresoin.gateway.timeouts.health=500ms",
            "prendresoin.gateway.timeouts.operators=1500ms",
            "prendresoin.breaker.window=10",
            "prendresoin.breaker.minimum=5",
            "prendresoin.breaker.pause=400ms"
        })
abstract class RunningGateway {

    protected static final Backend SEARCH = new Backend();
    protected static final Backend CATALOG = new Backend();
    protected static final Backend OFFERS = new Backend();
    protected static final Backend WEBSITE = new Backend();
    protected static final Backend CONNECT = new Backend();
    protected static final Provider PROVIDER = new Provider();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    protected final String client = "198.51.%d.%d"
            .formatted(
                    ThreadLocalRandom.current().nextInt(256),
                    ThreadLocalRandom.current().nextInt(256));

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("prendresoin.gateway.services.search", SEARCH::url);
        properties.add("prendresoin.gateway.services.catalog", CATALOG::url);
        properties.add("prendresoin.gateway.services.offers", OFFERS::url);
        properties.add("prendresoin.gateway.services.website", WEBSITE::url);
        properties.add("prendresoin.gateway.services.kafka-connect", CONNECT::url);
        PROVIDER.issuer.isBelievedBy(properties::add);
    }

    @BeforeEach
    void everythingWorks(@Autowired CircuitBreakerRegistry breakers) {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        SEARCH.reset();
        CATALOG.reset();
        OFFERS.reset();
        WEBSITE.reset();
        CONNECT.reset();
        PROVIDER.reset();
    }

    protected HttpRequest.Builder request(String path) {
        return request("127.0.0.1", path);
    }

    protected HttpRequest.Builder request(String host, String path) {
        return HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path))
                .header("X-Forwarded-For", client);
    }

    protected HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    protected HttpResponse<String> asOperator(String path) throws Exception {
        return send(request(path)
                .header("Authorization", PROVIDER.issuer.person("OPERATOR").bearer()));
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    protected static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    protected static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
