package fr.prendresoin.website.services;

import fr.prendresoin.website.WebsiteSettings;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// All the services that pages ask.
@Component
public final class Services {

    private final WebsiteSettings settings;
    private final JsonMapper json;
    private final HttpClient http;
    private final CircuitBreakerRegistry breakers;
    private final Service search;
    private final Service catalog;
    private final Service offers;

    Services(WebsiteSettings settings, JsonMapper json, CircuitBreakerRegistry breakers) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeouts().connect())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        this.breakers = breakers;
        this.search = service("search-service", settings.services().search());
        this.catalog = service("catalog-service", settings.services().catalog());
        this.offers = service("offer-ingest-service", settings.services().offers());
    }

    /// Offers, courses, events, territories, orientation, matching.
    public Service search() {
        return search;
    }

    /// Métiers, diplomas, ways to pay, places.
    public Service catalog() {
        return catalog;
    }

    /// What people have to say of an offer.
    public Service offers() {
        return offers;
    }

    private Service service(String name, URI url) {
        return new Service(url, http, settings.timeouts().answer(), breakers.circuitBreaker(name), json);
    }
}
