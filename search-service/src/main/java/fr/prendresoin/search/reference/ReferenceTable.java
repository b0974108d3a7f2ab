package fr.prendresoin.search.reference;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.problem.Unavailable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One reference topic in memory. Readers see nothing before the first edition is complete. Afterwards a table of
/// editions changes when the catalogue tells that the next one is complete; a table of single documents, with each of
/// them.
///
/// @param <E> what one aggregate of the topic says
/// @param <T> what readers ask
final class ReferenceTable<E, T> implements BiConsumer<EventAttributes, byte[]> {

    private static final String EDITION = "fr.prendresoin.catalog.edition-published.v1";

    private final String name;
    private final Map<String, Class<? extends E>> types;
    private final Function<List<E>, T> edition;
    private final boolean single;
    private final Map<String, Entry<E>> entries = new HashMap<>();
    private volatile @Nullable T current;
    private final AtomicInteger editions = new AtomicInteger();

    /// @param types what to read each event type as; others are passed over, but for `…-withdrawn.v1`, which removes
    ReferenceTable(String name, Map<String, Class<? extends E>> types, Function<List<E>, T> edition) {
        this(name, types, edition, false);
    }

    private ReferenceTable(
            String name, Map<String, Class<? extends E>> types, Function<List<E>, T> edition, boolean single) {
        this.name = name;
        this.types = types;
        this.edition = edition;
        this.single = single;
    }

    /// The same of documents that are published one by one.
    ReferenceTable<E, T> ofSingleDocuments() {
        return new ReferenceTable<>(name, types, edition, true);
    }

    /// @throws Unavailable before the first edition is complete
    T current() {
        T table = current;
        if (table == null) {
            throw new Unavailable("Le service démarre : ses données de référence ne sont pas encore là.");
        }
        return table;
    }

    String name() {
        return name;
    }

    int editions() {
        return editions.get();
    }

    boolean isComplete() {
        return current != null;
    }

    @Override
    public void accept(EventAttributes attributes, byte[] value) {
        if (attributes.type().equals(EDITION)) {
            replace();
            return;
        }
        Class<? extends E> type = types.get(attributes.type());
        if (type == null && !attributes.type().endsWith("-withdrawn.v1")) {
            return;
        }
        Entry<E> known = entries.get(attributes.subject());
        if (known == null || known.sequence() < attributes.sequence()) {
            E aggregate = type == null ? null : JsonEvents.read(value, type);
            entries.put(attributes.subject(), new Entry<>(attributes.sequence(), aggregate));
            if (single && isComplete()) {
                replace();
            }
        }
    }

    private void replace() {
        current = edition.apply(entries.values().stream()
                .map(Entry::value)
                .filter(Objects::nonNull)
                .toList());
        editions.incrementAndGet();
    }

    /// A removed aggregate leaves its version, so that an older state does not come back.
    private record Entry<E>(long sequence, @Nullable E value) {}
}
