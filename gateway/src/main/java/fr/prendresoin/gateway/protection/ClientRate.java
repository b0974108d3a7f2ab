package fr.prendresoin.gateway.protection;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.GatewaySettings.RateLimit;
import fr.prendresoin.gateway.refusal.Refusal;
import fr.prendresoin.gateway.refusal.Refuser;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets each client ask generously, and none ask for all. What a page is made of is counted apart: a visitor whose
/// browser fetches it has not asked more. Counted in this process: with several gateways the limit is
/// that many times as high, which is still a limit.
@Component
@Order(Place.RATE)
class ClientRate extends OncePerRequestFilter {

    private static final String ASSETS = "/assets/";
    private static final long MOST_CLIENTS = 100_000;

    private final RateLimit limit;
    private final Clients clients;
    private final Refuser refuser;
    private final LoadingCache<String, Bucket> buckets;
    private final LoadingCache<String, Bucket> assetBuckets;

    ClientRate(GatewaySettings settings, Clients clients, Refuser refuser) {
        this.limit = settings.rateLimit();
        this.clients = clients;
        this.refuser = refuser;
        this.buckets = buckets(1);
        this.assetBuckets = buckets(limit.assetFactor());
    }

    private LoadingCache<String, Bucket> buckets(int factor) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(Duration.ofMinutes(5))
                .build(client -> Bucket.builder()
                        .addLimit(bandwidth -> bandwidth
                                .capacity((long) factor * limit.burst())
                                .refillGreedy((long) factor * limit.perSecond(), Duration.ofSeconds(1)))
                        .build());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return limit.perSecond() == 0 || request.getRequestURI().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LoadingCache<String, Bucket> counted = request.getRequestURI().startsWith(ASSETS) ? assetBuckets : buckets;
        ConsumptionProbe probe = counted.get(clients.key(request)).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuser.refuse(request, response, tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill())));
        }
    }

    private Refusal tooMany(Duration wait) {
        return new Refusal(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "trop-de-requetes",
                        "Trop de requêtes",
                        "Vous avez demandé trop de choses en peu de temps. Réessayez dans un instant.")
                .retryAfter(wait);
    }
}
