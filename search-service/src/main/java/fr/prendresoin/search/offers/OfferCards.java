package fr.prendresoin.search.offers;

import fr.prendresoin.search.question.Around;
import fr.prendresoin.search.reference.Commune;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Makes cards of offers that were found in another way than by a search.
@Component
public final class OfferCards {

    /// What a hit must show of its document.
    public static final List<String> FIELDS = Cards.FIELDS;

    private static final int PLACES = 20;

    private final Groups groups;

    OfferCards(Groups groups) {
        this.groups = groups;
    }

    /// Cards in the order of the hits, each with the places of its group, those of the newest offers first.
    ///
    /// @param filters what an offer must fulfil for its place to count
    public List<OfferCard> of(List<JsonNode> hits, List<JsonNode> filters) {
        return cards(hits, filters, null);
    }

    /// The same, with distances to a commune and the nearest places first.
    public List<OfferCard> around(Commune commune, int radiusKm, List<JsonNode> hits, List<JsonNode> filters) {
        return cards(hits, filters, new Around(commune, radiusKm));
    }

    private List<OfferCard> cards(List<JsonNode> hits, List<JsonNode> filters, @Nullable Around around) {
        return Cards.of(hits, groups.find(Cards.groupIds(hits), filters, around, PLACES));
    }
}
