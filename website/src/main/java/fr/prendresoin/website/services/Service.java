package fr.prendresoin.website.services;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer.Down;
import fr.prendresoin.website.services.Answer.Fault;
import fr.prendresoin.website.services.Answer.Found;
import fr.prendresoin.website.services.Answer.Missing;
import fr.prendresoin.website.services.Answer.Refused;
import fr.prendresoin.website.services.Answer.Withdrawn;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A service that pages ask. Who cannot be reached, fails or takes too long is left alone for a while.
public final class Service {

    private static final Logger log = LoggerFactory.getLogger(Service.class);
    private static final String REQUEST_ID = "X-Request-Id";

    private final URI url;
    private final HttpClient http;
    private final Duration patience;
    private final CircuitBreaker breaker;
    private final JsonMapper json;

    Service(URI url, HttpClient http, Duration patience, CircuitBreaker breaker, JsonMapper json) {
        this.url = url;
        this.http = http;
        this.patience = patience;
        this.breaker = breaker;
        this.json = json;
    }

    /// Asks for something.
    public <T> Answer<T> get(Address address, Class<T> type) {
        return ask(request(address).GET(), type);
    }

    /// Asks a question that has a body.
    public <T> Answer<T> post(Address address, Object body, Class<T> type) {
        return ask(
                request(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body))),
                type);
    }

    private HttpRequest.Builder request(Address address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url.resolve(address.toString()))
                .timeout(patience)
                .header("Accept", "application/json");
        String requestId = MDC.get("requestId");
        return requestId == null ? request : request.header(REQUEST_ID, requestId);
    }

    private <T> Answer<T> ask(HttpRequest.Builder question, Class<T> type) {
        if (!breaker.tryAcquirePermission()) {
            return new Down<>();
        }
        HttpRequest request = question.build();
        long start = breaker.getCurrentTimestamp();
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                Answer<T> answer = read(request, response.statusCode(), body, type);
                breaker.onSuccess(took(start), breaker.getTimestampUnit());
                return answer;
            }
        } catch (IOException e) {
            breaker.onError(took(start), breaker.getTimestampUnit(), e);
            log.warn("{} does not answer: {}", breaker.getName(), e.toString());
            return new Down<>();
        } catch (InterruptedException e) {
            breaker.releasePermission();
            Thread.currentThread().interrupt();
            return new Down<>();
        } catch (RuntimeException e) {
            // Our own fault says nothing of the service.
            breaker.releasePermission();
            throw e;
        }
    }

    private long took(long start) {
        return breaker.getCurrentTimestamp() - start;
    }

    private <T> Answer<T> read(HttpRequest request, int status, InputStream body, Class<T> type) throws IOException {
        return switch (status) {
            case 200, 202 -> new Found<>(value(body, type));
            case 400 -> new Refused<>(faults(body));
            case 404 -> new Missing<>();
            case 410 -> new Withdrawn<>(value(body, JsonNode.class));
            default -> {
                if (status < 500) {
                    throw new IllegalStateException(breaker.getName() + " refuses " + request.uri() + ": " + status);
                }
                log.warn(
                        "{} answers {} with {}",
                        breaker.getName(),
                        request.uri().getPath(),
                        status);
                yield new Down<>();
            }
        };
    }

    private <T> T value(InputStream body, Class<T> type) throws IOException {
        try {
            return json.readValue(body, type);
        } catch (JacksonException e) {
            // What breaks off in the middle is an outage, what is of another shape is not.
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw e;
        }
    }

    private List<Fault> faults(InputStream body) throws IOException {
        return value(body, JsonNode.class)
                .path("errors")
                .valueStream()
                .map(error -> new Fault(
                        error.path("field").asString(""), error.path("message").asString("")))
                .toList();
    }
}
