package fr.prendresoin.offers.feed;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls an API within its rate, waits when it says so, repeats what a repetition can mend, and leaves it alone for a
/// while when nothing helps.
final class PatientClient {

    private static final Logger log = LoggerFactory.getLogger(PatientClient.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final HttpClient http;
    private final Token token;
    private final FranceTravailSettings settings;
    private final @Nullable RateLimiter limiter;
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "france-travail",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(20)
                    .minimumNumberOfCalls(10)
                    .failureRateThreshold(80)
                    .waitDurationInOpenState(Duration.ofSeconds(20))
                    .automaticTransitionFromOpenToHalfOpenEnabled(false)
                    .recordException(IOException.class::isInstance)
                    .build());

    /// Reads an answer; an IOException says that another attempt may give a better one.
    @FunctionalInterface
    interface Reading<T> {

        T of(HttpResponse<byte[]> response) throws IOException;
    }

    PatientClient(HttpClient http, Token token, FranceTravailSettings settings) {
        this.http = http;
        this.token = token;
        this.settings = settings;
        this.limiter = settings.callsPerSecond() == 0 ? null : limiter(settings.callsPerSecond());
    }

    /// Evenly spread: a burst at each second's start would be refused.
    private static RateLimiter limiter(int callsPerSecond) {
        return RateLimiter.of(
                "france-travail",
                RateLimiterConfig.custom()
                        .limitForPeriod(1)
                        .limitRefreshPeriod(Duration.ofNanos(1_000_000_000L / callsPerSecond))
                        .timeoutDuration(Duration.ofMinutes(30))
                        .build());
    }

    <T> T get(URI uri, Runnable counter, Reading<T> reading) throws InterruptedException {
        IOException failure = null;
        for (int attempt = 0; attempt <= settings.retries(); attempt++) {
            try {
                return breaker.executeCheckedSupplier(() -> once(uri, counter, reading));
            } catch (CallNotPermittedException e) {
                throw new FeedUnavailable("la source a trop souvent échoué, elle est laissée en repos un moment", e);
            } catch (IOException e) {
                failure = e;
                log.info("attempt {} failed: {}", attempt + 1, e.getMessage());
                pause(e instanceof Refused refused ? refused.pause() : FIRST_PAUSE.multipliedBy(1L << attempt));
            } catch (InterruptedException | RuntimeException e) {
                throw e;
            } catch (Throwable e) {
                throw new FeedUnavailable("échec inattendu", e);
            }
        }
        throw new FeedUnavailable(told(Objects.requireNonNull(failure)), failure);
    }

    private <T> T once(URI uri, Runnable counter, Reading<T> reading) throws IOException, InterruptedException {
        if (limiter != null) {
            RateLimiter.waitForPermission(limiter);
        }
        String bearer = token.get();
        counter.run();
        HttpResponse<byte[]> response = http.send(
                HttpRequest.newBuilder(uri)
                        .timeout(settings.timeout())
                        .header("Authorization", "Bearer " + bearer)
                        .header("Accept", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        int status = response.statusCode();
        if (status == 401) {
            token.refused(bearer);
            throw new Refused("le jeton est refusé", Duration.ZERO);
        }
        if (status == 429) {
            throw Refused.tooFast("trop d’appels", response);
        }
        if (status >= 500) {
            throw new IOException("la source répond " + status);
        }
        return reading.of(response);
    }

    private static String told(IOException failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private static void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }
}
