package fr.prendresoin.offers.lifecycle;

import fr.prendresoin.offers.normalise.Offer;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What may be said of an offer after its withdrawal: nothing personal.
record Facts(
        String title,
        String rome,
        @Nullable String metier,
        String family,
        String segment,
        @Nullable String commune,
        @Nullable String placeName,
        @Nullable String department,
        @Nullable String region,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Instant publishedAt,
        String sourceName,
        @Nullable String sourceUrl) {

    static Facts of(Offer offer) {
        Offer.Place place = offer.place();
        return new Facts(
                offer.title(),
                offer.rome().code(),
                offer.metier(),
                offer.family(),
                offer.segment(),
                place == null ? null : place.commune(),
                place == null ? null : place.name(),
                place == null ? null : place.department(),
                place == null ? null : place.region(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                offer.publishedAt(),
                offer.source().name(),
                offer.source().url());
    }

    Document toDocument() {
        return new Document("title", title)
                .append("rome", rome)
                .append("metier", metier)
                .append("family", family)
                .append("segment", segment)
                .append("commune", commune)
                .append("placeName", placeName)
                .append("department", department)
                .append("region", region)
                .append("latitude", latitude)
                .append("longitude", longitude)
                .append("publishedAt", Date.from(publishedAt))
                .append("sourceName", sourceName)
                .append("sourceUrl", sourceUrl);
    }

    static Facts of(Document document) {
        return new Facts(
                document.getString("title"),
                document.getString("rome"),
                document.getString("metier"),
                document.getString("family"),
                document.getString("segment"),
                document.getString("commune"),
                document.getString("placeName"),
                document.getString("department"),
                document.getString("region"),
                document.getDouble("latitude"),
                document.getDouble("longitude"),
                document.getDate("publishedAt").toInstant(),
                document.getString("sourceName"),
                document.getString("sourceUrl"));
    }
}
