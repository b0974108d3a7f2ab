package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.feed.Feed;
import fr.prendresoin.simulator.offer.Offer;
import fr.prendresoin.simulator.offer.OfferIds;
import fr.prendresoin.simulator.reference.Geography;
import fr.prendresoin.simulator.reference.Jobs;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What tests and operators ask of the feed itself. Not in the contract, hence apart and on loopback only.
final class ControlEndpoints {

    static final String PREFIX = "/control/";

    private final Feed feed;
    private final Json json;
    private final Faults faults;
    private final Tokens tokens;
    private final RateLimiter limiter;
    private final int usualLimit;
    private final Jobs jobs;
    private final Geography geography;
    private final Clock clock;

    ControlEndpoints(
            Feed feed,
            Json json,
            Faults faults,
            Tokens tokens,
            RateLimiter limiter,
            Jobs jobs,
            Geography geography,
            Clock clock) {
        this.feed = feed;
        this.json = json;
        this.faults = faults;
        this.tokens = tokens;
        this.limiter = limiter;
        this.usualLimit = limiter.limit();
        this.jobs = jobs;
        this.geography = geography;
        this.clock = clock;
    }

    /// A new offer may be asked for in one job or one commune.
    private record Creation(@Nullable String rome, @Nullable String commune) {}

    private record Summary(Feed.Summary changes, long groups, Map<String, Long> segments, Map<String, Long> domains) {}

    private record Refused(String message) {}

    void answer(Exchange exchange) throws IOException {
        var parts = exchange.path().substring(PREFIX.length()).split("/", -1);
        var route = exchange.method() + " " + parts[0] + (parts.length > 1 ? "/*" : "")
                + (parts.length > 2 ? "/" + parts[2] : "");
        try {
            switch (route) {
                case "POST offers" -> create(exchange);
                case "GET offers/*" -> show(exchange, offer(parts[1]));
                case "POST offers/*/amend" ->
                    show(exchange, offer(parts[1]).flatMap(offer -> feed.amend(offer.number(), clock.millis())));
                case "DELETE offers/*" -> withdraw(exchange, offer(parts[1]));
                case "GET summary" -> exchange.json(200, summary());
                case "GET ids" -> lines(exchange, offer -> offer.id() + "\t" + hash(json.offer(offer)));
                case "GET truth" -> lines(exchange, ControlEndpoints::truth);
                case "GET faults" -> exchange.json(200, faults.current(limiter.limit()));
                case "POST faults" -> misbehave(exchange);
                case "DELETE faults" -> behave(exchange);
                default -> exchange.empty(404);
            }
        } catch (JacksonException | IllegalArgumentException e) {
            exchange.json(400, new Refused(String.valueOf(e.getMessage())));
        }
    }

    private void create(Exchange exchange) throws IOException {
        var body = exchange.body();
        var wanted = body.isBlank() ? new Creation(null, null) : Json.MAPPER.readValue(body, Creation.class);
        var rome = wanted.rome();
        if (rome != null && jobs.ofCode(rome).isEmpty()) {
            throw new IllegalArgumentException("no job " + rome + " in the feed");
        }
        var commune = wanted.commune();
        if (commune != null) {
            geography.commune(commune);
        }
        var offer = feed.create(clock.millis(), wanted.rome(), wanted.commune());
        exchange.json(201, json.offer(offer));
    }

    private void show(Exchange exchange, Optional<Offer> offer) {
        if (offer.isEmpty()) {
            exchange.empty(404);
            return;
        }
        exchange.json(200, json.offer(offer.get()));
    }

    private void withdraw(Exchange exchange, Optional<Offer> offer) {
        var done = offer.isPresent() && feed.withdraw(offer.get().number(), clock.millis());
        exchange.empty(done ? 204 : 404);
    }

    private Optional<Offer> offer(String id) {
        var number = OfferIds.number(id);
        return number.isPresent() ? feed.find(number.getAsInt()) : Optional.empty();
    }

    private void misbehave(Exchange exchange) throws IOException {
        var wanted = Json.MAPPER.readValue(exchange.body(), Faults.Wanted.class);
        faults.apply(wanted);
        if (Boolean.TRUE.equals(wanted.expireTokens())) {
            tokens.expireAll();
        }
        if (wanted.rateLimit() != null) {
            limiter.limit(wanted.rateLimit());
        }
        exchange.json(200, faults.current(limiter.limit()));
    }

    private void behave(Exchange exchange) {
        faults.clear();
        limiter.limit(usualLimit);
        exchange.empty(204);
    }

    private Summary summary() {
        var groups = feed.offers().map(offer -> offer.post().id()).distinct().count();
        return new Summary(
                feed.summary(),
                groups,
                counts(offer -> offer.post().job().segment().slug()),
                counts(offer -> offer.post().job().domain()));
    }

    private Map<String, Long> counts(Function<Offer, String> by) {
        return feed.offers().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static String truth(Offer offer) {
        var post = offer.post();
        return String.join(
                "\t",
                offer.id(),
                post.group(),
                offer.kind().name(),
                post.job().segment().slug(),
                post.job().code());
    }

    private void lines(Exchange exchange, Function<Offer, String> line) throws IOException {
        try (var out = new BufferedOutputStream(exchange.lines(), 1 << 16)) {
            var offers = feed.offers().iterator();
            while (offers.hasNext()) {
                out.write((line.apply(offers.next()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        exchange.callback().succeeded();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
