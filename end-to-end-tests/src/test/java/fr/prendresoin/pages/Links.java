package fr.prendresoin.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where the links of a page lead. What answers is asked once, whatever pages link to it.
final class Links {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Set<String> ALIVE = new HashSet<>();
    private static final int PATIENCE_IS_ASKED = 503;
    private static final int NO_ANSWER = 999;

    private static final String FRAGMENTS = """
            () => [...document.querySelectorAll('a[href^="#"]')]
              .map((link) => link.getAttribute('href'))
              .filter((href) => href.length > 1 && !document.getElementById(decodeURIComponent(href.slice(1))))""";

    /// What a visitor keeps may be gone: then the page says so beside it.
    private static final String ADDRESSES = """
            () => [...new Set([...document.querySelectorAll('a[href], link[href]')]
              .filter((link) => !link.closest('[data-favourites] li')?.querySelector('[data-slot=state]:not([hidden])'))
              .map((link) => new URL(link.getAttribute('href'), location))
              .filter((url) => url.origin === location.origin)
              .map((url) => url.pathname + url.search)
              .filter((address) => address !== location.pathname + location.search))]""";

    private Links() {}

    /// What leads nowhere, on this page or on this site.
    static List<String> dead(Visit visit, String origin) {
        List<String> dead = visit.ask(FRAGMENTS);
        for (String address : visit.ask(ADDRESSES)) {
            if (!ALIVE.contains(origin + address)) {
                int status = patientStatus(origin + address);
                if (status < 400) {
                    ALIVE.add(origin + address);
                } else {
                    dead.add(status + " " + address);
                }
            }
        }
        return dead;
    }

    private static int patientStatus(String address) {
        int status = status(address);
        return status == PATIENCE_IS_ASKED ? status(address) : status;
    }

    static int status(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NO_ANSWER;
        }
    }
}
