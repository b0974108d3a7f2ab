package fr.prendresoin.gateway.pipelines;

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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What services tell operators of themselves.
@Component
class Accounts {

    private static final Logger log = LoggerFactory.getLogger(Accounts.class);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Fetch fetch;
    private final GatewaySettings settings;

    /// Counting costs the engine a refresh: many who look at once share one count, whatever they look at. So does a
    /// failure last: who asks again at once would wait again.
    private final LoadingCache<Question, Seen> seen =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(this::ask);

    Accounts(Fetch fetch, GatewaySettings settings) {
        this.fetch = fetch;
        this.settings = settings;
    }

    private record Question(Upstream upstream, String path) {}

    /// What there is to see, which may be nothing.
    Seen look(Upstream upstream, String path) {
        return seen.get(new Question(upstream, path));
    }

    /// What a service tells, for the caller to add to.
    ///
    /// @param subject what is missing when it tells nothing, as the subject of a French sentence
    ObjectNode read(Upstream upstream, String path, String subject) {
        if (look(upstream, path).answer() instanceof ObjectNode told) {
            return told.deepCopy();
        }
        throw Refusal.unavailable(subject, SOON);
    }

    private Seen ask(Question question) {
        Upstream upstream = question.upstream();
        URI address = upstream.url(settings.services()).resolve(question.path());
        try {
            HttpResponse<byte[]> answer = fetch.get(address, settings.timeouts().operators());
            if (answer.statusCode() == 200) {
                return new Seen(JsonMapper.shared().readTree(answer.body()), false);
            }
            log.warn("{} answers {} to {}", upstream.id(), answer.statusCode(), question.path());
            return answer.statusCode() == 403 ? Seen.REFUSAL : Seen.NOTHING;
        } catch (IOException | JacksonException e) {
            log.warn("{} does not answer {}: {}", upstream.id(), question.path(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Seen.NOTHING;
    }
}
