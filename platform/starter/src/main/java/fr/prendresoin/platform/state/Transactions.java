package fr.prendresoin.platform.state;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/// Runs work in transactions of the database. Work is run again when another transaction was in its way: it must have
/// no other effect than what it writes there.
public final class Transactions {

    private final MongoClient client;

    public Transactions(MongoClient client) {
        this.client = client;
    }

    /// Runs work in one transaction and gives its result.
    public <T> T run(Function<ClientSession, T> work) {
        try (ClientSession session = client.startSession()) {
            return session.withTransaction(() -> work.apply(session));
        }
    }

    /// Runs work on many things, some in each transaction.
    ///
    /// @return the sum of what the transactions counted
    public <T> int inBatches(int size, Collection<T> all, ToIntBiFunction<ClientSession, List<T>> work) {
        List<T> things = List.copyOf(all);
        int sum = 0;
        for (int from = 0; from < things.size(); from += size) {
            List<T> batch = things.subList(from, Math.min(from + size, things.size()));
            sum += run(transaction -> work.applyAsInt(transaction, batch));
        }
        return sum;
    }

    /// Runs work that takes what it finds, a batch in each transaction, until it finds less than a whole one.
    ///
    /// @return the sum of what the transactions counted
    public int whileFull(int size, ToIntFunction<ClientSession> work) {
        int sum = 0;
        int batch;
        do {
            batch = run(work::applyAsInt);
            sum += batch;
        } while (batch >= size);
        return sum;
    }
}
