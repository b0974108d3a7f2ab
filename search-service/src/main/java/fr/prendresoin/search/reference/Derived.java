package fr.prendresoin.search.reference;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is made of a part of the reference data, and made again when that part is replaced. Who finds it old makes it;
/// who asks meanwhile gets the last one, and waits for nothing but the first.
public final class Derived<T> {

    private final IntSupplier editions;
    private final Supplier<T> maker;
    private final Lock making = new ReentrantLock();
    private volatile @Nullable Made<T> current;

    /// @param editions grows when the part is replaced
    Derived(IntSupplier editions, Supplier<T> maker) {
        this.editions = editions;
        this.maker = maker;
    }

    private record Made<T>(int edition, T value) {}

    /// Of the edition in force, or of the one before while that is being made.
    public T get() {
        Made<T> made = current;
        if (made != null && (made.edition() == editions.getAsInt() || !making.tryLock())) {
            return made.value();
        }
        if (made == null) {
            making.lock();
        }
        try {
            return newest().value();
        } finally {
            making.unlock();
        }
    }

    private Made<T> newest() {
        int edition = editions.getAsInt();
        Made<T> made = current;
        if (made == null || made.edition() != edition) {
            made = new Made<>(edition, maker.get());
            current = made;
        }
        return made;
    }
}
