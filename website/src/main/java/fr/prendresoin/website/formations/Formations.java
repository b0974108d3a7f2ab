package fr.prendresoin.website.formations;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import org.springframework.stereotype.Component;

/// The courses, as the search finds them.
@Component
public final class Formations {

    private final Service search;

    Formations(Services services) {
        this.search = services.search();
    }

    /// A page of them.
    ///
    /// @param parameters of the search
    public Answer<FormationPage> find(Address parameters) {
        return search.get(parameters.at("/api/formations"), FormationPage.class);
    }
}
