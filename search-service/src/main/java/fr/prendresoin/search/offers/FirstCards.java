package fr.prendresoin.search.offers;

import fr.prendresoin.search.tuning.Tuning;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The first cards for what a person types, asked for the way `GET /api/offers?q=` does: for who judges the search.
@Component
public final class FirstCards {

    private final OfferReader reader;

    FirstCards(OfferReader reader) {
        this.reader = reader;
    }

    public ObjectNode query(String typed, int cards, Tuning tuning) {
        return OfferQueries.cards(reader.read(OfferParameters.typed(typed, cards), tuning))
                .json();
    }
}
