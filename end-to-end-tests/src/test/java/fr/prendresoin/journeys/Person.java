package fr.prendresoin.journeys;

import static fr.prendresoin.journeys.Calls.encoded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Somebody with a browser and a demo account.
final class Person {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String gateway;

    Person(String gateway) {
        this.gateway = gateway;
    }

    /// From the gateway to the login page, through its form, and back.
    HttpResponse<String> logIn(String login, String password) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(gateway + "/login?returnTo=/api/me")));
        String csrf = CSRF.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(page.uri() + ": " + page.body()));
        return send(form(
                page.uri().resolve("/connexion").toString(),
                "_csrf=" + encoded(csrf) + "&identifiant=" + encoded(login) + "&mot-de-passe=" + encoded(password)));
    }

    JsonNode me() {
        return Calls.read(send(HttpRequest.newBuilder(URI.create(gateway + "/api/me"))));
    }

    HttpResponse<String> ask(String path) {
        return send(HttpRequest.newBuilder(URI.create(gateway + path)));
    }

    /// A change of what was read in that version.
    HttpResponse<String> change(String method, String path, String version, String document) {
        return send(HttpRequest.newBuilder(URI.create(gateway + path))
                .header("X-CSRF-Token", me().get("csrfToken").asString())
                .header("If-Match", version)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(document)));
    }

    HttpResponse<String> decide(String path, String decision) {
        return send(HttpRequest.newBuilder(URI.create(gateway + path))
                .header("X-CSRF-Token", me().get("csrfToken").asString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(decision)));
    }

    HttpResponse<String> logOut() {
        return send(
                form(gateway + "/logout", "csrfToken=" + me().get("csrfToken").asString()));
    }

    private static HttpRequest.Builder form(String address, String fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(
                    request.timeout(Duration.ofSeconds(20))
                            .header("Accept", "text/html,*/*;q=0.8")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
