package fr.prendresoin.gateway.pipelines;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.fetch.Fetch;
import fr.prendresoin.gateway.refusal.Refusal;
import fr.prendresoin.gateway.routing.Upstream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the collection says of the offers, next to what the index holds of them. Neither service knows the other: the
/// comparison is made here.
@Component
class OfferPipeline {

    private static final Logger log = LoggerFactory.getLogger(OfferPipeline.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(unknown -> unknown.withValueInclusion(Include.NON_NULL))
            .build();

    private final Fetch fetch;
    private final GatewaySettings settings;

    /// Counting costs the engine a refresh: many who look at once share one count.
    private final LoadingCache<Integer, JsonNode> shared =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(this::compose);

    OfferPipeline(Fetch fetch, GatewaySettings settings) {
        this.fetch = fetch;
        this.settings = settings;
    }

    JsonNode now(int runs) {
        return shared.get(runs);
    }

    private JsonNode compose(int runs) {
        JsonNode pipeline = ask(Upstream.OFFERS, "/ops/pipelines/offers?runs=" + runs)
                .orElseThrow(() -> Refusal.unavailable(Upstream.OFFERS.subject(), Duration.ofSeconds(2)));
        if (!(pipeline instanceof ObjectNode whole)) {
            throw Refusal.unavailable(Upstream.OFFERS.subject(), Duration.ofSeconds(2));
        }
        Drift drift = Drift.between(whole, ask(Upstream.SEARCH, "/ops/search/counts"));
        whole.set("drift", MAPPER.valueToTree(drift));
        return whole;
    }

    private Optional<JsonNode> ask(Upstream upstream, String path) {
        URI address = upstream.url(settings.services()).resolve(path);
        try {
            HttpResponse<byte[]> answer = fetch.get(address, settings.timeouts().response());
            if (answer.statusCode() == 200) {
                return Optional.of(MAPPER.readTree(answer.body()));
            }
            log.warn("{} answers {} to {}", upstream.id(), answer.statusCode(), path);
        } catch (IOException | JacksonException e) {
            log.warn("{} does not answer {}: {}", upstream.id(), path, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
