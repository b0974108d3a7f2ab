package fr.prendresoin.simulator.api;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Who answers what, after the checks that every call of the contract goes through.
final class Routes extends Handler.Abstract {

    private static final String API = "/partenaire/offresdemploi/v2/";
    private static final String SEARCH = "offres/search";
    private static final String DETAIL = "offres/";
    private static final String REFERENCE = "referentiel/";
    private static final String BEARER = "Bearer ";

    private final TokenEndpoint token;
    private final OfferEndpoints offers;
    private final ReferenceEndpoint reference;
    private final CourseEndpoint courses;
    private final ControlEndpoints control;
    private final Tokens tokens;
    private final RateLimiter limiter;
    private final Faults faults;

    Routes(
            TokenEndpoint token,
            OfferEndpoints offers,
            ReferenceEndpoint reference,
            CourseEndpoint courses,
            ControlEndpoints control,
            Tokens tokens,
            RateLimiter limiter,
            Faults faults) {
        this.token = token;
        this.offers = offers;
        this.reference = reference;
        this.courses = courses;
        this.control = control;
        this.tokens = tokens;
        this.limiter = limiter;
        this.faults = faults;
    }

    private record Failed(String message) {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var exchange = new Exchange(request, response, callback);
        var path = exchange.path();
        if (path.startsWith(API)) {
            api(exchange, path.substring(API.length()));
        } else if (path.equals(TokenEndpoint.PATH)) {
            token.answer(exchange);
        } else if (path.equals(CourseEndpoint.PATH)) {
            courses.answer(exchange);
        } else if (path.startsWith(ControlEndpoints.PREFIX)) {
            if (isLocal(request)) {
                control.answer(exchange);
            } else {
                exchange.empty(403);
            }
        } else {
            exchange.empty(404);
        }
        return true;
    }

    private void api(Exchange exchange, String path) throws InterruptedException {
        if (!exchange.method().equals("GET")) {
            exchange.empty(405);
            return;
        }
        var client = client(exchange.request());
        if (client.isEmpty()) {
            exchange.header("WWW-Authenticate", "Bearer realm=\"francetravail\", error=\"invalid_token\"");
            exchange.empty(401);
            return;
        }
        if (!admitted(exchange, client.get())) {
            return;
        }
        faults.delay();
        if (faults.fails()) {
            exchange.json(500, new Failed("Erreur technique. Veuillez contacter le support de francetravail.io."));
        } else if (path.equals(SEARCH)) {
            offers.search(exchange);
        } else if (path.startsWith(DETAIL)) {
            offers.detail(exchange, path.substring(DETAIL.length()));
        } else if (path.startsWith(REFERENCE)) {
            reference.answer(exchange, path.substring(REFERENCE.length()));
        } else {
            exchange.empty(404);
        }
    }

    private Optional<String> client(Request request) {
        var authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        return authorization == null || !authorization.startsWith(BEARER)
                ? Optional.empty()
                : tokens.clientOf(authorization.substring(BEARER.length()));
    }

    private boolean admitted(Exchange exchange, String client) {
        var decision = limiter.take(client);
        if (decision.perSecond() > 0) {
            var limit = Integer.toString(decision.perSecond());
            exchange.header("X-Ratelimit-Burst-Capacity-Clientidlimiter", limit);
            exchange.header("X-Ratelimit-Replenish-Rate-Clientidlimiter", limit);
            exchange.header("X-Ratelimit-Remaining-Clientidlimiter", Integer.toString(decision.remaining()));
        }
        if (!decision.allowed()) {
            exchange.header("Retry-After", "1");
            exchange.empty(429);
        }
        return decision.allowed();
    }

    private static boolean isLocal(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress address
                && address.getAddress().isLoopbackAddress();
    }
}
