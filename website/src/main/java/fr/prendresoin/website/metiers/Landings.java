package fr.prendresoin.website.metiers;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.metiers.Landing.Town;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import java.util.List;
import org.springframework.stereotype.Component;

/// In which towns a métier has a page.
@Component
public final class Landings {

    private final Service search;

    Landings(Services services) {
        this.search = services.search();
    }

    private record Towns(List<Town> communes) {}

    /// Every town where it has one.
    public Answer<List<Town>> of(String metier) {
        return search.get(Address.of("/landings", metier), Towns.class).map(Towns::communes);
    }

    /// One of them.
    ///
    /// @param town its name in addresses, or its code
    Answer<Landing> one(String metier, String town) {
        return search.get(Address.of(Address.of("/landings", metier).path(), town), Landing.class);
    }
}
