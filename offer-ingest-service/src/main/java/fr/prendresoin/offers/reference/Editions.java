package fr.prendresoin.offers.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gathers what a topic says until an edition is announced, and then has it whole: half a table would reject or
/// misplace what the other half knows. Events may come twice or late; of one key the highest sequence counts.
final class Editions<T> {

    private final Map<String, Versioned<T>> latest = new HashMap<>();
    private long announced;
    private @Nullable Edition<T> current;

    private record Versioned<T>(long sequence, @Nullable T value) {}

    /// @param value null when the aggregate is withdrawn
    synchronized void put(String key, long sequence, @Nullable T value) {
        Versioned<T> known = latest.get(key);
        if (known == null || known.sequence() < sequence) {
            latest.put(key, new Versioned<>(sequence, value));
        }
    }

    /// Whether that is news.
    synchronized boolean announce(String name, long sequence) {
        boolean news = sequence > announced;
        if (news) {
            announced = sequence;
            List<T> values = latest.values().stream()
                    .map(Versioned::value)
                    .filter(Objects::nonNull)
                    .toList();
            // Editors change what is in an edition, which is then announced again under the same name.
            current = new Edition<>(name + "+" + sequence, values);
        }
        return news;
    }

    synchronized @Nullable Edition<T> current() {
        return current;
    }
}
