package fr.prendresoin.search.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.platform.event.EventAttributes;
import java.time.Instant;
import java.util.Map;

/// Reference data without a broker, for tests of what it is used for.
public final class KnownReference {

    private KnownReference() {}

    /// One whole edition.
    ///
    /// @param metiers events by key, such as `metier-published.v1` has them
    /// @param territories events by key, such as `region:84`
    public static Reference of(Map<String, String> metiers, Map<String, String> territories) {
        var reference = new Reference();
        metiers.forEach((key, value) -> tell(reference.metiers, "metier-published.v1", key, value));
        territories.forEach((key, value) ->
                tell(reference.territories, key.substring(0, key.indexOf(':')) + "-published.v1", key, value));
        tell(reference.metiers, "edition-published.v1", "edition", "{}");
        tell(reference.territories, "edition-published.v1", "edition", "{}");
        return reference;
    }

    private static void tell(ReferenceTable<?, ?> table, String type, String key, String value) {
        table.accept(
                new EventAttributes(
                        "id",
                        "fr.prendresoin.catalog." + type,
                        "/catalog-service",
                        key,
                        Instant.parse("2026-11-21T10:00:00Z"),
                        1,
                        null),
                value.getBytes(UTF_8));
    }
}
