package fr.prendresoin.offers.lifecycle;

import fr.prendresoin.offers.lifecycle.Progress.Place;
import fr.prendresoin.offers.normalise.Hash;
import fr.prendresoin.offers.normalise.Normalised;
import fr.prendresoin.offers.normalise.Normaliser;
import fr.prendresoin.offers.normalise.Offer;
import fr.prendresoin.offers.raw.RawHeaders;
import fr.prendresoin.offers.raw.Tally;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.event.MalformedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// Decides what each record of a batch means for its offer, in order, up to the first one that is malformed.
final class Batch {

    /// @param index of the malformed record in the batch
    record Poison(int index, MalformedEvent cause) {}

    private final Normaliser normaliser;
    private final Changes changes;
    private final Map<TopicPartition, Place> places;
    private final Instant now;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, Tally> bySource = new HashMap<>();
    private boolean moved;
    private @Nullable Poison poison;

    Batch(Normaliser normaliser, Changes changes, Map<TopicPartition, Place> places, Instant now) {
        this.normaliser = normaliser;
        this.changes = changes;
        this.places = places;
        this.now = now;
    }

    void take(List<ConsumerRecord<String, byte[]>> messages) {
        for (int i = 0; i < messages.size() && poison == null; i++) {
            ConsumerRecord<String, byte[]> message = messages.get(i);
            var partition = new TopicPartition(message.topic(), message.partition());
            Place place = places.getOrDefault(partition, Place.START);
            if (message.offset() >= place.next()) {
                try {
                    take(message);
                    move(partition, new Place(message.offset() + 1, -1));
                } catch (MalformedEvent e) {
                    poison = new Poison(i, e);
                    bury(message, partition, place, e);
                }
            }
        }
    }

    /// Counted once, yet not passed until it is among the dead letters: it comes again if that fails.
    private void bury(
            ConsumerRecord<String, byte[]> message, TopicPartition partition, Place place, MalformedEvent cause) {
        if (place.dead() != message.offset()) {
            move(partition, new Place(message.offset(), message.offset()));
            tally(message, tally -> tally.rejected("malformed", what(message), String.valueOf(cause.getMessage())));
        }
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        RawHeaders headers = RawHeaders.of(message);
        String source = headers.source();
        if (source.isEmpty() || message.key() == null || message.value() == null) {
            throw new MalformedEvent("not a raw record: no key, no value or no source");
        }
        State known = changes.known(message.key());
        String rawHash = Hash.of(normaliser.rules(), message.value());
        if (known != null && known.isActive() && known.rawHash().equals(rawHash)) {
            keep(known, rawHash, source);
            tally(message, Tally::unchanged);
            return;
        }
        switch (normalised(message.value())) {
            case Normalised.Accepted(Offer offer) ->
                accept(message, known, offer, rawHash, source, asOf(headers, offer.updatedAt()));
            case Normalised.Rejected(String reason, String detail, Instant updatedAt) ->
                reject(message, known, reason, detail, asOf(headers, updatedAt));
        }
    }

    /// A pure function fails the same way each time: a record that it stumbles over must not hold up the others.
    private Normalised normalised(byte[] value) {
        try {
            return normaliser.normalise(value);
        } catch (MalformedEvent e) {
            throw e;
        } catch (RuntimeException e) {
            throw new MalformedEvent("cannot be normalised: " + e, e);
        }
    }

    /// A feed tells what is now; a file what was when its source last changed the offer, however late it is read.
    private static Instant asOf(RawHeaders headers, Instant updatedAt) {
        Instant fetchedAt = headers.fetchedAt();
        return isFile(headers.source()) && updatedAt.isBefore(fetchedAt) ? updatedAt : fetchedAt;
    }

    private static boolean isFile(String source) {
        return source.endsWith("-file");
    }

    private void accept(
            ConsumerRecord<String, byte[]> message,
            @Nullable State known,
            Offer offer,
            String rawHash,
            String source,
            Instant asOf) {
        if (!offer.id().equals(message.key())) {
            throw new MalformedEvent("the key is " + message.key() + ", the offer " + offer.id());
        }
        if (known != null && known.isRefused()) {
            tally(message, tally -> tally.rejected(State.REFUSED, what(message), "Des opérateurs l’ont refusée."));
            return;
        }
        if (known != null && asOf.isBefore(known.asOf())) {
            if (known.isActive()) {
                keep(known, known.rawHash(), source);
            }
            tally(message, Tally::unchanged);
            return;
        }
        String payload = JsonEvents.write(offer);
        String contentHash = Hash.of("", payload.getBytes(StandardCharsets.UTF_8));
        if (known != null && known.isActive() && known.contentHash().equals(contentHash)) {
            keep(known, rawHash, source);
            tally(message, Tally::unchanged);
            return;
        }
        var next = new State(
                offer.id(),
                vouching(known, source),
                known == null ? 1 : known.version() + 1,
                rawHash,
                contentHash,
                offer.groupId(),
                offer.rome().known() ? null : offer.rome().code(),
                Facts.of(offer),
                now,
                asOf,
                null);
        if (known != null && known.isActive()) {
            changes.tell(next, OfferEvents.amended(next, payload));
            tally(message, Tally::amended);
        } else {
            changes.tell(next, OfferEvents.published(next, payload));
            tally(message, Tally::published);
        }
    }

    /// The same offer in other bytes is remembered by these, so that the next record of it is recognised at once.
    private void keep(State known, String rawHash, String source) {
        String vouching = vouching(known, source);
        if (!known.rawHash().equals(rawHash) || !known.source().equals(vouching)) {
            changes.note(known.seenAs(rawHash, vouching));
        }
    }

    /// What a live feed shows, its complete runs answer for; a file never takes that over.
    private static String vouching(@Nullable State known, String source) {
        return known != null && known.isActive() && isFile(source) ? known.source() : source;
    }

    private void reject(
            ConsumerRecord<String, byte[]> message, @Nullable State known, String reason, String detail, Instant asOf) {
        if (known != null && known.isActive() && !asOf.isBefore(known.asOf())) {
            Withdrawals.withdraw(changes, known, reason, now, asOf);
            tally(message, tally -> tally.withdrawn(reason));
        }
        tally(message, tally -> tally.rejected(reason, what(message), detail));
    }

    private void move(TopicPartition partition, Place place) {
        places.put(partition, place);
        moved = true;
    }

    private void tally(ConsumerRecord<String, byte[]> message, Consumer<Tally> outcome) {
        RawHeaders headers = RawHeaders.of(message);
        outcome.accept(tallies.computeIfAbsent(headers.delivery(), _ -> new Tally()));
        outcome.accept(bySource.computeIfAbsent(headers.source(), _ -> new Tally()));
    }

    private static String what(ConsumerRecord<String, byte[]> message) {
        String where = RawHeaders.of(message).where();
        return where == null ? message.key() : message.key() + " (" + where + ")";
    }

    boolean hasMoved() {
        return moved;
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    Map<String, Tally> bySource() {
        return bySource;
    }

    Map<TopicPartition, Place> places() {
        return places;
    }

    @Nullable Poison poison() {
        return poison;
    }
}
