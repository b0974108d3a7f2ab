package fr.prendresoin.catalog.edition;

import java.util.List;

/// The kinds of aggregates, each with the topic that tells it.
public enum Kind {
    METIER("catalog.metier.v1", "metier", "slug", ""),
    ROME_CODE("catalog.rome.v1", "rome-code", "code", ""),
    REGION("catalog.territory.v1", "region", "code", "region:"),
    DEPARTMENT("catalog.territory.v1", "department", "code", "department:"),
    DIPLOMA("catalog.diploma.v1", "diploma", "code", ""),
    CONTENT("catalog.content.v1", "content", "slug", ""),
    TENSION("catalog.tension.v1", "tension", "rome", ""),
    SYNONYMS("catalog.search-tuning.v1", "synonyms"),
    BOOSTS("catalog.search-tuning.v1", "boosts");

    private static final String TYPES = "fr.prendresoin.catalog.";

    private final String topic;
    private final String word;
    private final String idField;
    private final String keyPrefix;

    Kind(String topic, String word, String idField, String keyPrefix) {
        this.topic = topic;
        this.word = word;
        this.idField = idField;
        this.keyPrefix = keyPrefix;
    }

    /// There is one of it, which bears the kind's word. It is replaced and never withdrawn, and tells its version.
    Kind(String topic, String word) {
        this(topic, word, "", "");
    }

    String topic() {
        return topic;
    }

    String idField() {
        return idField;
    }

    String key(String id) {
        return keyPrefix + id;
    }

    String publishedType() {
        return TYPES + word + "-published.v1";
    }

    String withdrawnType() {
        return TYPES + word + "-withdrawn.v1";
    }

    List<String> types() {
        return isOneDocument() ? List.of(publishedType()) : List.of(publishedType(), withdrawnType());
    }

    boolean isOneDocument() {
        return idField.isEmpty();
    }
}
