package fr.prendresoin.offers.imports;

import fr.prendresoin.offers.feed.OfferHead;
import fr.prendresoin.offers.feed.OfferSplitter;
import fr.prendresoin.offers.feed.UnreadableOffers;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.Delivery;
import fr.prendresoin.offers.raw.RawSender;
import fr.prendresoin.offers.raw.Received;
import fr.prendresoin.offers.raw.Tally;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/// Sends the offers of files in deliveries of a bounded size, and counts what is no offer.
final class Intake implements AutoCloseable {

    private static final int MOST_RECORDS = 1_000;

    private final String run;
    private final Deliveries deliveries;
    private final RawSender sender;
    private final Clock clock;
    private final List<Received> waiting = new ArrayList<>(MOST_RECORDS);
    private Tally refused = new Tally();
    private String file = "";
    private int place;

    Intake(String run, Deliveries deliveries, RawSender sender, Clock clock) {
        this.run = run;
        this.deliveries = deliveries;
        this.sender = sender;
        this.clock = clock;
    }

    void take(Path path) throws IOException {
        file = String.valueOf(path.getFileName());
        place = 0;
        try {
            read(path);
        } catch (EOFException e) {
            throw new UnreadableOffers("« " + path + " » : le fichier compressé s’arrête trop tôt, il est tronqué.");
        } catch (ZipException e) {
            throw new UnreadableOffers("« " + path + " » : le fichier compressé est abîmé.");
        } catch (UnreadableOffers e) {
            throw new UnreadableOffers("« " + path + " » : " + e.getMessage());
        }
    }

    private void read(Path path) throws IOException {
        boolean byLine = OfferFiles.hasOneOfferALine(path);
        try (InputStream in = OfferFiles.open(path)) {
            if (byLine) {
                takeLines(in);
            } else {
                OfferSplitter.split(in, offer -> {
                    place++;
                    take(offer, "n° " + place);
                });
            }
        }
    }

    private void takeLines(InputStream in) throws IOException {
        var lines = new Lines(in, OfferSplitter.LARGEST);
        for (String line = lines.next(); line != null; line = lines.next()) {
            place++;
            if (lines.isTooLong()) {
                refuse("ligne " + place, "la ligne dépasse 1 Mo : ce n’est pas une offre");
            } else if (!line.isBlank()) {
                take(line.strip().getBytes(StandardCharsets.UTF_8), "ligne " + place);
            }
        }
    }

    private void refuse(String where, String why) {
        refused.rejected("unreadable", file + ", " + where, why);
    }

    private void take(byte[] offer, String where) {
        OfferHead head = OfferHead.of(offer);
        String id = head.id();
        if (id == null) {
            refuse(where, "ce n’est pas du JSON, ou l’offre n’a pas d’identifiant");
            return;
        }
        waiting.add(new Received(id, offer, clock.instant(), file + ", " + where));
        if (waiting.size() == MOST_RECORDS) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            var delivery = Delivery.of(run, Imports.SOURCE, file);
            List<Received> records = List.copyOf(waiting);
            // Whatever becomes of them, the end of the import must not send them again.
            waiting.clear();
            deliveries.begin(delivery, records, null);
            sender.send(delivery, records);
            deliveries.sent(delivery.id());
        }
        if (!refused.counts().isEmpty()) {
            deliveries.refused(run, Imports.SOURCE, file, refused);
            refused = new Tally();
        }
    }

    /// What came before an unreadable place counts too.
    @Override
    public void close() {
        flush();
    }
}
