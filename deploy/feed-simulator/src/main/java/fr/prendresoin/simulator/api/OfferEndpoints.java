package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.feed.Feed;
import fr.prendresoin.simulator.offer.Offer;
import fr.prendresoin.simulator.offer.OfferIds;
import java.util.Optional;
import java.util.regex.Pattern;

/// Search and detail.
final class OfferEndpoints {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{5,12}");
    private static final int WRONG_BY = 7;

    private final Feed feed;
    private final SearchRequest requests;
    private final Json json;
    private final Faults faults;

    OfferEndpoints(Feed feed, SearchRequest requests, Json json, Faults faults) {
        this.feed = feed;
        this.requests = requests;
        this.json = json;
        this.faults = faults;
    }

    private record Refused(String message) {}

    void search(Exchange exchange) {
        try {
            var parameters = Parameters.of(exchange.query());
            var range = Range.of(parameters);
            var found = feed.search(requests.query(parameters, range));
            var total = faults.announcesWrongTotal() ? found.total() + WRONG_BY : found.total();
            exchange.header("Accept-Range", "offre 150");
            exchange.header("Content-Range", range.header(found.page().size(), total));
            if (found.page().isEmpty()) {
                exchange.empty(204);
                return;
            }
            var status = range.reaches(found.total()) ? 200 : 206;
            var body = json.page(found);
            if (faults.truncates()) {
                exchange.truncated(status, body);
            } else {
                exchange.json(status, body);
            }
        } catch (BadParameter e) {
            refuse(exchange, e.message());
        } catch (IllegalArgumentException e) {
            // Not even a query string: a broken percent-encoding, for one.
            refuse(exchange, "La requête est mal formée.");
        }
    }

    void detail(Exchange exchange, String id) {
        if (!ID.matcher(id).matches()) {
            refuse(exchange, BadParameter.value("id").message());
            return;
        }
        var number = OfferIds.number(id);
        var offer = number.isPresent() ? feed.find(number.getAsInt()) : Optional.<Offer>empty();
        if (offer.isEmpty()) {
            exchange.empty(204);
            return;
        }
        exchange.json(200, json.offer(offer.get()));
    }

    private static void refuse(Exchange exchange, String message) {
        exchange.json(400, new Refused(message));
    }
}
