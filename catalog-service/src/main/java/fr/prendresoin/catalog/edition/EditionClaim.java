package fr.prendresoin.catalog.edition;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import org.bson.Document;

/// One document that every transaction of a load writes. Two instances that start together therefore load one after
/// the other, and each sees what the other has done; and an older edition stops as soon as a newer one has begun.
final class EditionClaim {

    private static final String ID = "load";

    private final MongoCollection<Document> claims;

    EditionClaim(MongoDatabase database) {
        this.claims = database.getCollection("edition-claim");
    }

    /// To be there before any transaction: two transactions that insert it would both fail.
    void prepare() {
        claims.updateOne(
                eq("_id", ID), setOnInsert("date", LocalDate.EPOCH.toString()), new UpdateOptions().upsert(true));
    }

    /// @throws NewerEdition when the database holds a part of a later edition at least
    void take(ClientSession transaction, Edition edition) {
        Document before = claims.findOneAndUpdate(
                transaction, eq("_id", ID), combine(set("date", edition.date().toString()), inc("transactions", 1L)));
        if (before != null && LocalDate.parse(before.getString("date")).isAfter(edition.date())) {
            throw new NewerEdition(before.getString("date"));
        }
    }

    /// Takes part in the order of the loads, with a change that is of no edition.
    void take(ClientSession transaction) {
        claims.updateOne(transaction, eq("_id", ID), inc("transactions", 1L));
    }

    /// Grows with every transaction that changed the reference data, or might have.
    long transactions() {
        Document claim = claims.find(eq("_id", ID)).first();
        Long transactions = claim == null ? null : claim.getLong("transactions");
        return transactions == null ? 0 : transactions;
    }

    /// Thrown to abort a transaction.
    static final class NewerEdition extends RuntimeException {

        NewerEdition(String date) {
            super("the database holds an edition of " + date);
        }
    }
}
