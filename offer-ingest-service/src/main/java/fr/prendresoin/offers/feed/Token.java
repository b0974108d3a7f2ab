package fr.prendresoin.offers.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.event.MalformedEvent;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The access token of the client-credentials grant, asked for anew shortly before it ends, or when it is refused.
final class Token {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final FranceTravailSettings settings;
    private final Clock clock;
    private @Nullable Granted granted;

    private record Granted(String token, Instant until) {}

    private record Answer(@Nullable String access_token, long expires_in) {}

    Token(HttpClient http, FranceTravailSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    synchronized String get() throws IOException, InterruptedException {
        Granted current = granted;
        if (current == null || clock.instant().isAfter(current.until())) {
            current = ask();
            granted = current;
        }
        return current.token();
    }

    /// Forgets a token that was refused; one that somebody else has renewed meanwhile stays.
    synchronized void refused(String token) {
        if (granted != null && granted.token().equals(token)) {
            granted = null;
        }
    }

    private Granted ask() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address())
                .timeout(settings.timeout())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", settings.clientId(),
                        "client_secret", settings.clientSecret(),
                        "scope", settings.scope()))))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() == 429) {
            throw Refused.tooFast("trop de demandes de jeton", response);
        }
        if (response.statusCode() >= 500) {
            throw new IOException("le serveur de jetons répond " + response.statusCode());
        }
        if (response.statusCode() != 200) {
            throw new FeedUnavailable("le serveur de jetons refuse les identifiants : " + response.statusCode());
        }
        Answer answer = answer(response.body());
        if (answer.access_token() == null) {
            throw new IOException("le serveur de jetons répond sans jeton");
        }
        Duration validity = Duration.ofSeconds(answer.expires_in());
        Duration margin = validity.compareTo(MARGIN.multipliedBy(2)) > 0 ? MARGIN : Duration.ZERO;
        return new Granted(answer.access_token(), clock.instant().plus(validity).minus(margin));
    }

    private static Answer answer(byte[] body) throws IOException {
        try {
            return JsonEvents.read(body, Answer.class);
        } catch (MalformedEvent e) {
            throw new IOException("le serveur de jetons répond autre chose que du JSON", e);
        }
    }

    private URI address() {
        URI url = settings.tokenUrl();
        return url.getRawQuery() == null ? URI.create(url + "?realm=%2Fpartenaire") : url;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
