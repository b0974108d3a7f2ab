package fr.prendresoin.search.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What this service keeps an index of: one each, with an alias, a mapping in the folder of its name, a listener of
/// that
/// name, and the topic that it is built from.
public enum Kind {
    OFFERS("offer.id", "offers.offer.v1"),
    FORMATIONS("formation.id", "catalog.formation.v1"),
    METIERS("metier.slug", "catalog.metier.v1"),
    DIPLOMAS("diploma.code", "catalog.diploma.v1"),
    CONTENTS("content.slug", "catalog.content.v1"),
    EVENTS("event.id", "events.event.v1");

    private final String idField;
    private final String topic;

    Kind(String idField, String topic) {
        this.idField = idField;
        this.topic = topic;
    }

    /// All their names, as a person reads them.
    public static String words() {
        return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
    }

    /// The kind of a name.
    public static Optional<Kind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// Its name in addresses, in the alias and in metrics.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field that holds the id of a document: the engine orders by fields only.
    public String idField() {
        return idField;
    }

    /// The name of its topic, without the prefix of the platform.
    public String topic() {
        return topic;
    }
}
