package fr.prendresoin.website.flux;

import fr.prendresoin.website.address.Address;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The newest of a search.
///
/// @param self its own path
/// @param page the path of the page that shows the same
/// @param readAt when it was asked for
public record Feed(String title, String self, String page, Instant readAt, List<Entry> entries) {

    private static final int NEWEST = 50;

    /// One thing of it.
    ///
    /// @param path of its page
    /// @param publishedAt absent when only its last change is known
    public record Entry(String title, String path, @Nullable Instant publishedAt, Instant updatedAt, String summary) {}

    /// The question whose answer is what is newest of a list.
    ///
    /// @param order in which things came
    public static Address newest(Address list, String order) {
        return list.without("page").with("sort", order).with("size", NEWEST);
    }

    /// What is known of a thing, and nothing else.
    public static String summary(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" – "));
    }

    /// When it last changed. Of an empty one it is known that it is empty now.
    Instant updatedAt() {
        return entries.stream()
                .map(Entry::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(readAt);
    }
}
