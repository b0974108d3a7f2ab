package fr.prendresoin.gateway.routing;

import fr.prendresoin.gateway.GatewaySettings.Services;
import java.net.URI;

/// The services behind the gateway, and what people call what they give.
public enum Upstream {
    SEARCH("search-service", "La recherche"),
    CATALOG("catalog-service", "Le référentiel"),
    OFFERS("offer-ingest-service", "Le suivi de la collecte des offres"),
    WEBSITE("website", "Le site");

    private final String id;
    private final String subject;

    Upstream(String id, String subject) {
        this.id = id;
        this.subject = subject;
    }

    public String id() {
        return id;
    }

    /// The subject of a French sentence.
    public String subject() {
        return subject;
    }

    public URI url(Services services) {
        return switch (this) {
            case SEARCH -> services.search();
            case CATALOG -> services.catalog();
            case OFFERS -> services.offers();
            case WEBSITE -> services.website();
        };
    }
}
