package fr.prendresoin.website.metiers;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import java.util.List;
import org.springframework.stereotype.Component;

/// The métiers and their families, as the catalogue tells them.
@Component
public final class Catalogue {

    private final Service catalog;

    Catalogue(Services services) {
        this.catalog = services.catalog();
    }

    private record Metiers(List<MetierSummary> items) {}

    private record Families(List<Family> items) {}

    public Answer<List<MetierSummary>> metiers() {
        return catalog.get(Address.of("/api/metiers"), Metiers.class).map(Metiers::items);
    }

    public Answer<List<Family>> families() {
        return catalog.get(Address.of("/api/families"), Families.class).map(Families::items);
    }

    /// A fiche, or the short page of a métier that is not a key one.
    public Answer<Fiche> fiche(String slug) {
        return catalog.get(Address.of("/api/metiers", slug), Fiche.class);
    }
}
