package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.feed.Found;
import fr.prendresoin.offers.feed.FranceTravail;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.Delivery;
import fr.prendresoin.offers.raw.RawSender;
import fr.prendresoin.offers.raw.Received;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sends what was found as a delivery, noted before and after, so that a crash in between can be told.
final class Deliverer {

    private final Deliveries deliveries;
    private final RawSender sender;

    Deliverer(Deliveries deliveries, RawSender sender) {
        this.deliveries = deliveries;
        this.sender = sender;
    }

    void deliver(String run, String slice, List<Found> found, @Nullable Instant next) {
        List<Received> records = found.stream()
                .map(offer -> new Received(offer.id(), offer.value(), offer.askedAt(), null))
                .toList();
        var delivery = Delivery.of(run, FranceTravail.SOURCE, slice);
        deliveries.begin(delivery, records, next);
        if (!records.isEmpty()) {
            sender.send(delivery, records);
        }
        deliveries.sent(delivery.id());
    }
}
