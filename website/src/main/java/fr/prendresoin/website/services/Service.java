package fr.prendresoin.website.services;

import fr.prendresoin.platform.correlation.RequestName;
import fr.prendresoin.platform.http.WholeAnswer;
import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer.Down;
import fr.prendresoin.website.services.Answer.Fault;
import fr.prendresoin.website.services.Answer.Found;
import fr.prendresoin.website.services.Answer.Missing;
import fr.prendresoin.website.services.Answer.Refused;
import fr.prendresoin.website.services.Answer.Withdrawn;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A service that pages ask. Who cannot be reached, breaks off or takes too long is left alone for a while; who says by
/// himself that he cannot answer says so at once, and may only mean this question.
public final class Service {

    private static final Logger log = LoggerFactory.getLogger(Service.class);
    private static final String UNREADABLE = "La demande n’a pas pu être lue.";

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
        return ask(request(address).GET().build(), type);
    }

    /// Asks a question that has a body.
    public <T> Answer<T> post(Address address, Object body, Class<T> type) {
        return ask(
                request(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                        .build(),
                type);
    }

    /// Asks for the one thing of this name. What bears another name only stands beside such things: `cells` is the
    /// name of no offer.
    ///
    /// @param things where they are
    /// @param property what holds their name
    public <T> Answer<T> one(String things, String property, String name, Class<T> type) {
        return get(Address.of(things, name), JsonNode.class)
                .keepIf(thing -> thing.path(property).asString("").equals(name))
                .map(thing -> json.treeToValue(thing, type));
    }

    private HttpRequest.Builder request(Address address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url.resolve(address.toString())).header("Accept", "application/json");
        String name = RequestName.current();
        return name == null ? request : request.header(RequestName.HEADER, name);
    }

    private <T> Answer<T> ask(HttpRequest request, Class<T> type) {
        if (!breaker.tryAcquirePermission()) {
            return new Down<>();
        }
        long start = breaker.getCurrentTimestamp();
        try {
            HttpResponse<byte[]> response = WholeAnswer.to(http, request, patience);
            breaker.onSuccess(took(start), breaker.getTimestampUnit());
            return read(request, response.statusCode(), response.body(), type);
        } catch (IOException e) {
            breaker.onError(took(start), breaker.getTimestampUnit(), e);
            log.warn("{} does not answer: {}", breaker.getName(), e.toString());
            return new Down<>();
        } catch (InterruptedException e) {
            breaker.releasePermission();
            Thread.currentThread().interrupt();
            return new Down<>();
        }
    }

    private long took(long start) {
        return breaker.getCurrentTimestamp() - start;
    }

    private <T> Answer<T> read(HttpRequest request, int status, byte[] body, Class<T> type) {
        return switch (status) {
            case 200, 202 -> new Found<>(json.readValue(body, type));
            case 400 -> new Refused<>(faults(json.readTree(body)));
            case 404 -> new Missing<>();
            case 410 -> new Withdrawn<>(json.readTree(body));
            default -> {
                if (status < 500) {
                    throw new IllegalStateException(
                            breaker.getName() + " refuses " + request.uri().getPath() + ": " + status);
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

    /// What is wrong with each field; of a question that could not even be read, why not.
    private static List<Fault> faults(JsonNode problem) {
        List<Fault> faults = problem.path("errors")
                .valueStream()
                .map(error -> new Fault(
                        error.path("field").asString(""), error.path("message").asString("")))
                .toList();
        return faults.isEmpty() ? List.of(new Fault("", problem.path("detail").asString(UNREADABLE))) : faults;
    }
}
