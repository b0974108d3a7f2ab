package fr.prendresoin.search.offers;

import fr.prendresoin.search.detours.NextStep;
import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.glance.Glance;
import fr.prendresoin.search.glance.Part;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Offers among other things.
@Component
public final class OfferGlances {

    private static final int PLACES = 3;

    private final OfferReader reader;
    private final Groups groups;
    private final OfferSteps steps;
    private final String alias;

    OfferGlances(OfferReader reader, Groups groups, OfferSteps steps, Indexes indexes) {
        this.reader = reader;
        this.groups = groups;
        this.steps = steps;
        this.alias = indexes.of(Kind.OFFERS).alias();
    }

    /// The offers that a search over all kinds finds. What is said of other things is passed over: of « formation
    /// aide-soignant » the offers are those of the work.
    ///
    /// @param given the parameters of a search of offers
    public Glance<OfferCard> of(Map<String, String[]> given) {
        OfferSearch search = search(given);
        return new Glance<>(
                List.of(alias), OfferQueries.cards(search).exactly().json(), answer -> read(search, answer));
    }

    /// What to do when it finds too few.
    ///
    /// @param total how many it finds
    public List<NextStep> next(Map<String, String[]> given, long total) {
        return steps.of(given, search(given), total);
    }

    private OfferSearch search(Map<String, String[]> given) {
        return reader.readAmongOthers(OfferReader.PARAMETERS.read(given));
    }

    private Part<OfferCard> read(OfferSearch search, JsonNode answer) {
        List<JsonNode> hits = Hits.of(answer);
        Map<String, Groups.Group> found = groups.find(
                Cards.groupIds(hits),
                OfferQueries.filters(search),
                search.asked().around(),
                PLACES);
        return new Part<>(Hits.total(answer), Cards.of(hits, found));
    }
}
