package fr.prendresoin.website.offres;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import org.springframework.stereotype.Component;

/// The offers, as the search finds them.
@Component
public final class Offers {

    private final Service search;

    Offers(Services services) {
        this.search = services.search();
    }

    /// A page of them.
    ///
    /// @param parameters of the search
    public Answer<OfferPage> find(Address parameters) {
        return search.get(parameters.at("/api/offers"), OfferPage.class);
    }

    Answer<OfferDetail> one(String id) {
        return search.one("/api/offers", "id", id, OfferDetail.class);
    }
}
