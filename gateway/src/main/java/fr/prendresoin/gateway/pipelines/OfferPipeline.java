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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
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

    /// Counting costs the engine a refresh: many who look at once share one count, whatever they look at. So does a
    /// failure last: who asks again at once would wait again.
    private final LoadingCache<String, Seen> seen = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .build(path -> ask(path.startsWith("/ops/search") ? Upstream.SEARCH : Upstream.OFFERS, path));

    OfferPipeline(Fetch fetch, GatewaySettings settings) {
        this.fetch = fetch;
        this.settings = settings;
    }

    JsonNode now(int runs) {
        JsonNode pipeline = seen.get("/ops/pipelines/offers?runs=" + runs).answer();
        if (!(pipeline instanceof ObjectNode told)) {
            throw Refusal.unavailable(Upstream.OFFERS.subject(), Duration.ofSeconds(2));
        }
        Seen counts = seen.get("/ops/search/counts");
        ObjectNode whole = told.deepCopy();
        whole.set("drift", MAPPER.valueToTree(Drift.between(whole, counts)));
        whole.withObject("/lag").set("index", lag(counts));
        return whole;
    }

    /// What the index has still to read; null when nobody knows.
    private static JsonNode lag(Seen counts) {
        JsonNode answer = counts.answer();
        return answer == null || !answer.has("lag") ? NullNode.getInstance() : answer.path("lag");
    }

    private Seen ask(Upstream upstream, String path) {
        URI address = upstream.url(settings.services()).resolve(path);
        try {
            HttpResponse<byte[]> answer = fetch.get(address, settings.timeouts().operators());
            if (answer.statusCode() == 200) {
                return new Seen(MAPPER.readTree(answer.body()), false);
            }
            log.warn("{} answers {} to {}", upstream.id(), answer.statusCode(), path);
            return answer.statusCode() == 403 ? Seen.REFUSAL : Seen.NOTHING;
        } catch (IOException | JacksonException e) {
            log.warn("{} does not answer {}: {}", upstream.id(), path, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Seen.NOTHING;
    }
}
