package fr.prendresoin.gateway.routing;

import fr.prendresoin.gateway.refusal.Refusal;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Stands between a route and its service. When the service does not answer, the caller is told so: 503 and what is
/// missing, never an empty result. A connection that
/// fails is tried once more, unless something could have changed.
final class Guard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Upstream upstream;
    private final CircuitBreaker breaker;
    private final Duration pause;

    Guard(Upstream upstream, CircuitBreaker breaker, Duration pause) {
        this.upstream = upstream;
        this.breaker = breaker;
        this.pause = pause;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            throw Refusal.unavailable(upstream.subject(), pause);
        }
        return checked(request, ask(request, next));
    }

    private ServerResponse ask(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        long start = breaker.getCurrentTimestamp();
        try {
            ServerResponse response = forward(request, next);
            record(start, isOutage(response) ? new IOException("" + response.statusCode()) : null);
            return response;
        } catch (ResourceAccessException e) {
            record(start, e);
            log.warn("{} does not answer: {}", upstream.id(), e.getMessage());
            throw Refusal.unavailable(upstream.subject(), SOON);
        } catch (Exception e) {
            // Our own fault says nothing of the service.
            breaker.releasePermission();
            throw e;
        }
    }

    private void record(long start, @Nullable Exception outage) {
        long took = breaker.getCurrentTimestamp() - start;
        if (outage == null) {
            breaker.onSuccess(took, breaker.getTimestampUnit());
        } else {
            breaker.onError(took, breaker.getTimestampUnit(), outage);
        }
    }

    private static ServerResponse forward(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException e) {
            if (isReading(request) && isBeforeAnyAnswer(e.getCause())) {
                return next.handle(request);
            }
            throw e;
        }
    }

    private static boolean isReading(ServerRequest request) {
        return Route.READING.contains(request.method());
    }

    /// The service was not reached, or the connection kept from an earlier request turned out to be closed.
    private static boolean isBeforeAnyAnswer(@Nullable Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof ConnectTimeoutException
                || cause instanceof NoHttpResponseException
                || cause instanceof SocketException;
    }

    /// An internal error does not count: it may be the fault of one query, and must not close the door to all others.
    /// Nor does what the service tells itself: it answers, and may have more to give.
    private boolean isOutage(ServerResponse response) {
        HttpStatusCode status = response.statusCode();
        if (isTold(response)) {
            return false;
        }
        return status.value() == HttpStatus.BAD_GATEWAY.value()
                || status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()
                || status.value() == HttpStatus.GATEWAY_TIMEOUT.value();
    }

    /// Services tell problems, the site tells pages.
    private boolean isTold(ServerResponse response) {
        MediaType type = response.headers().getContentType();
        return MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(type)
                || (upstream == Upstream.WEBSITE && MediaType.TEXT_HTML.isCompatibleWith(type));
    }

    /// What a service tells of an error goes through as it is; any other kind of error page does not.
    private ServerResponse checked(ServerRequest request, ServerResponse response) {
        if (!response.statusCode().isError() || isTold(response)) {
            return response;
        }
        request.attribute(MvcUtils.CLIENT_RESPONSE_ATTR)
                .map(ClientHttpResponse.class::cast)
                .ifPresent(ClientHttpResponse::close);
        if (response.statusCode().is5xxServerError()) {
            throw Refusal.unavailable(upstream.subject(), SOON);
        }
        if (response.statusCode().value() == HttpStatus.NOT_FOUND.value()) {
            throw Refusal.notFound();
        }
        throw Refusal.badAddress("La requête ne peut pas être traitée.");
    }
}
