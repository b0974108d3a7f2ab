package fr.prendresoin.catalog.formation.lifecycle;

import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.catalog.formation.Formation.Place;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What may be said of a course after its withdrawal, so that similar ones are found.
record Facts(
        String title,
        @Nullable String diploma,
        List<String> metiers,
        List<String> families,
        @Nullable String commune,
        @Nullable String placeName,
        @Nullable String department,
        @Nullable String region,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String sourceName) {

    static Facts of(Formation formation) {
        Place place = formation.places().isEmpty() ? null : formation.places().getFirst();
        return new Facts(
                formation.title(),
                formation.diploma(),
                formation.metiers(),
                formation.families(),
                place == null ? null : place.commune(),
                place == null ? null : place.name(),
                place == null ? null : place.department(),
                place == null ? null : place.region(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                formation.source().name());
    }

    Document toDocument() {
        return new Document("title", title)
                .append("diploma", diploma)
                .append("metiers", metiers)
                .append("families", families)
                .append("commune", commune)
                .append("placeName", placeName)
                .append("department", department)
                .append("region", region)
                .append("latitude", latitude)
                .append("longitude", longitude)
                .append("sourceName", sourceName);
    }

    static Facts of(Document document) {
        return new Facts(
                document.getString("title"),
                document.getString("diploma"),
                document.getList("metiers", String.class),
                document.getList("families", String.class),
                document.getString("commune"),
                document.getString("placeName"),
                document.getString("department"),
                document.getString("region"),
                document.getDouble("latitude"),
                document.getDouble("longitude"),
                document.getString("sourceName"));
    }
}
