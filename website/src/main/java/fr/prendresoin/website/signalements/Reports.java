package fr.prendresoin.website.signalements;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import org.springframework.stereotype.Component;

/// The offers that may be reported, and where reports go.
@Component
class Reports {

    private final Service search;
    private final Service offers;

    Reports(Services services) {
        this.search = services.search();
        this.offers = services.offers();
    }

    /// What the form shows of an offer.
    record Reported(String title) {}

    /// What the collection answers.
    record Received(String reason) {}

    Answer<Reported> offer(String id) {
        return search.one("/api/offers", "id", id, Reported.class);
    }

    Answer<Received> send(String id, Filled filled) {
        Address address = Address.of(Address.of("/api/offers", id) + "/reports");
        return offers.post(address, filled, Received.class);
    }
}
