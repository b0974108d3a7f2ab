package fr.prendresoin.search.understanding;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.reference.Reference;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what people type, in the words of the reference data.
@Component
public final class Understanding {

    private final Reference reference;
    private final Expressions expressions = new Expressions();
    private final Lock making = new ReentrantLock();
    private volatile @Nullable Edition current;

    Understanding(Reference reference) {
        this.reference = reference;
    }

    private record Edition(int number, Reader reader) {}

    /// Reads some words.
    ///
    /// @throws Unavailable before the first edition of the reference data is complete
    public Reading read(String text) {
        return reader().read(text);
    }

    /// What may be a beginning to complete: the words at the end, after others that are understood without them. The
    /// longest end comes first.
    public List<Ending> endings(String typed) {
        return Ending.of(typed, reader());
    }

    /// The reader of the edition in force. A reader takes a second to make: while one question makes it, the others
    /// are read by the last one.
    Reader reader() {
        Edition edition = current;
        if (edition != null && (edition.number() == reference.editions() || !making.tryLock())) {
            return edition.reader();
        }
        if (edition == null) {
            making.lock();
        }
        try {
            return made().reader();
        } finally {
            making.unlock();
        }
    }

    private Edition made() {
        int number = reference.editions();
        Edition edition = current;
        if (edition == null || edition.number() != number) {
            edition = new Edition(number, new Reader(reference, expressions));
            current = edition;
        }
        return edition;
    }
}
