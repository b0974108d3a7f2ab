package fr.prendresoin.offers.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The *Offres d’emploi v2* API.
@Component
public class FranceTravail {

    /// The name that states and runs bear.
    public static final String SOURCE = "france-travail";

    private static final String PATH = "/partenaire/offresdemploi/v2/offres";
    private static final Pattern CONTENT_RANGE = Pattern.compile("(?:offres )?[^/]*/(\\d+)");

    private final URI api;
    private final PatientClient client;
    private final Clock clock;

    FranceTravail(FranceTravailSettings settings, Clock clock) {
        this.api = settings.apiUrl();
        this.clock = clock;
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build();
        this.client = new PatientClient(http, new Token(http, settings, clock), settings);
    }

    /// One page of a search, newest first.
    ///
    /// @param from place of the first offer asked for, from 0
    /// @throws FeedUnavailable when no good answer can be had
    public Page search(Map<String, String> criteria, int from, Calls calls) throws InterruptedException {
        String query = criteria.entrySet().stream()
                .map(criterion -> criterion.getKey() + "=" + URLEncoder.encode(criterion.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        int to = Math.min(from + Page.SIZE, Page.WINDOW) - 1;
        URI uri = URI.create(api + PATH + "/search?sort=1&range=" + from + "-" + to + "&" + query);
        Instant askedAt = clock.instant();
        return client.get(uri, calls::search, response -> page(response, askedAt));
    }

    /// An offer by its id; nothing when it no longer exists.
    public Optional<Found> detail(String id, Calls calls) throws InterruptedException {
        URI uri = URI.create(api + PATH + "/" + URLEncoder.encode(id, UTF_8));
        Instant askedAt = clock.instant();
        return client.get(uri, calls::detail, response -> detail(id, response, askedAt));
    }

    private static Optional<Found> detail(String id, HttpResponse<byte[]> response, Instant askedAt)
            throws IOException {
        return switch (response.statusCode()) {
            case 200 -> {
                OfferHead head = OfferHead.of(response.body());
                if (!id.equals(head.id())) {
                    throw new IOException("le détail de " + id + " n’est pas lisible");
                }
                yield Optional.of(new Found(id, head.createdAt(), response.body(), askedAt));
            }
            case 204 -> Optional.empty();
            default -> throw new FeedUnavailable("un détail est refusé : " + response.statusCode());
        };
    }

    private static Page page(HttpResponse<byte[]> response, Instant askedAt) throws IOException {
        return switch (response.statusCode()) {
            case 200, 206 -> new Page(announced(response), offers(response.body(), askedAt));
            case 204 -> new Page(0, List.of());
            default ->
                throw new FeedUnavailable("une recherche est refusée : " + response.statusCode() + ": "
                        + new String(response.body(), 0, Math.min(300, response.body().length), UTF_8));
        };
    }

    private static long announced(HttpResponse<byte[]> response) throws IOException {
        String range = response.headers().firstValue("Content-Range").orElse("");
        Matcher total = CONTENT_RANGE.matcher(range);
        if (!total.matches()) {
            throw new IOException("un Content-Range n’est pas lisible : " + range);
        }
        return Long.parseLong(total.group(1));
    }

    private static List<Found> offers(byte[] body, Instant askedAt) throws IOException {
        var offers = new ArrayList<Found>(Page.SIZE);
        try {
            OfferSplitter.split(new ByteArrayInputStream(body), offer -> offers.add(found(offer, askedAt)));
        } catch (UnreadableOffers e) {
            throw new IOException("une réponse est tronquée ou n’est pas du JSON", e);
        }
        return offers;
    }

    private static Found found(byte[] offer, Instant askedAt) {
        OfferHead head = OfferHead.of(offer);
        return new Found(head.id() == null ? "" : head.id(), head.createdAt(), offer, askedAt);
    }
}
