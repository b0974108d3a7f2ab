package fr.prendresoin.search.engine;

import fr.prendresoin.platform.problem.Unavailable;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// The engine as a person's question meets it: it answers soon, or the question gets a 503. An outage never looks like
/// an answer that found nothing.
public final class QueryEngine {

    private static final Logger log = LoggerFactory.getLogger(QueryEngine.class);

    private final SearchEngine engine;
    private final CircuitBreaker breaker;

    QueryEngine(SearchEngine engine, CircuitBreaker breaker) {
        this.engine = engine;
        this.breaker = breaker;
    }

    static CircuitBreakerConfig breaker() {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(5)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(2))
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(EngineUnavailable.class::isInstance)
                .build();
    }

    public JsonNode get(String path) {
        return guarded(() -> engine.get(path));
    }

    /// Whether there is something at an address.
    public boolean exists(String path) {
        return guarded(() -> {
            try {
                engine.get(path);
                return true;
            } catch (EngineRefusal e) {
                if (e.isNotFound()) {
                    return false;
                }
                throw e;
            }
        });
    }

    public JsonNode post(String path) {
        return guarded(() -> engine.post(path));
    }

    public JsonNode search(String index, JsonNode query) {
        return whole(guarded(() -> engine.post("/" + index + "/_search", query)));
    }

    /// Runs several queries at once; the answers come in their order.
    public List<JsonNode> searchAll(String index, List<? extends JsonNode> headersAndQueries) {
        JsonNode answers = guarded(() -> engine.postLines("/" + index + "/_msearch", headersAndQueries));
        return answers.path("responses").values().stream()
                .map(QueryEngine::whole)
                .toList();
    }

    private <T> T guarded(Supplier<T> call) {
        try {
            return breaker.executeSupplier(call);
        } catch (EngineUnavailable | CallNotPermittedException e) {
            log.warn("a query failed: {}", e.getMessage());
            throw unavailable();
        } catch (EngineRefusal e) {
            // An index that is gone is an outage. Any other refusal is a fault of this service's query: no outage.
            if (!e.isNotFound()) {
                throw e;
            }
            log.warn("a query failed: {}", e.getMessage());
            throw unavailable();
        }
    }

    /// Half of the answer is no answer: its counts would be wrong.
    private static JsonNode whole(JsonNode answer) {
        int status = answer.path("status").asInt(0);
        if (answer.has("error") && SearchEngine.isRefusal(status) && status != 404) {
            throw new EngineRefusal(status, "a query was refused: " + answer.path("error"));
        }
        if (answer.has("error")
                || answer.path("timed_out").asBoolean(false)
                || answer.path("_shards").path("failed").asInt(0) > 0) {
            log.warn("a query was not answered whole: {}", answer.path("error"));
            throw unavailable();
        }
        return answer;
    }

    private static Unavailable unavailable() {
        return new Unavailable("La recherche ne répond pas pour le moment. Réessayez dans quelques instants.");
    }
}
