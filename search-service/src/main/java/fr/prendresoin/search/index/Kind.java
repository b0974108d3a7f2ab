package fr.prendresoin.search.index;

import java.util.Locale;

/// What this service keeps an index of: one each, with an alias, a mapping in the folder of its name, a listener of
/// that
/// name, and the topic that it is built from.
public enum Kind {
    OFFERS("offer.id", "offers.offer.v1"),
    FORMATIONS("formation.id", "catalog.formation.v1"),
    METIERS("metier.slug", "catalog.metier.v1"),
    DIPLOMAS("diploma.code", "catalog.diploma.v1"),
    CONTENTS("content.slug", "catalog.content.v1");

    private final String idField;
    private final String topic;

    Kind(String idField, String topic) {
        this.idField = idField;
        this.topic = topic;
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
