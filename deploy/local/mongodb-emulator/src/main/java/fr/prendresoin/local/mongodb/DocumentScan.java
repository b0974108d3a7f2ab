package fr.prendresoin.local.mongodb;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a collection in the order of its ids, some documents at a time. Between two helpings it holds nothing
 * but the last id: documents may be written or deleted meanwhile, and a slow reader keeps no old version alive.
 */
final class DocumentScan implements Iterator<Stored> {

    private static final int HELPING = 100;

    private final MVMap<Object, byte[]> documents;
    private final boolean descending;
    private final Deque<Stored> helping = new ArrayDeque<>(HELPING);
    private @Nullable Object next;

    private DocumentScan(MVMap<Object, byte[]> documents, boolean descending) {
        this.documents = documents;
        this.descending = descending;
        this.next = descending ? documents.lastKey() : documents.firstKey();
    }

    static Stream<Stored> of(MVMap<Object, byte[]> documents, boolean descending) {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(
                        new DocumentScan(documents, descending), Spliterator.ORDERED | Spliterator.NONNULL),
                Spliterator.ORDERED | Spliterator.NONNULL,
                false);
    }

    @Override
    public boolean hasNext() {
        if (helping.isEmpty() && next != null) {
            fill(next);
        }
        return !helping.isEmpty();
    }

    private void fill(Object from) {
        Cursor<Object, byte[]> cursor = documents.cursor(from, null, descending);
        while (cursor.hasNext() && helping.size() < HELPING) {
            Object position = cursor.next();
            helping.add(new Stored(position, cursor.getValue()));
        }
        next = helping.isEmpty() ? null : after(helping.getLast().position());
    }

    private @Nullable Object after(Object position) {
        return descending ? documents.lowerKey(position) : documents.higherKey(position);
    }

    @Override
    public Stored next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return helping.removeFirst();
    }
}
