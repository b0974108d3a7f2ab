package fr.prendresoin.catalog.edition;

/// The kinds of aggregates, each with the topic that tells it.
public enum Kind {
    METIER("catalog.metier.v1", "metier", "slug", ""),
    ROME_CODE("catalog.rome.v1", "rome-code", "code", ""),
    REGION("catalog.territory.v1", "region", "code", "region:"),
    DEPARTMENT("catalog.territory.v1", "department", "code", "department:");

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
}
