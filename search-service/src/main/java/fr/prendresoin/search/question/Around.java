package fr.prendresoin.search.question;

import fr.prendresoin.search.engine.Clauses;
import fr.prendresoin.search.reference.Commune;
import tools.jackson.databind.node.ObjectNode;

/// What lies around a commune.
///
/// @param radiusKm nothing beyond is found
public record Around(Commune commune, int radiusKm) {

    /// Finds what is within the radius.
    public ObjectNode within() {
        return Clauses.within(radiusKm, commune.latitude(), commune.longitude());
    }

    /// Orders by distance, and tells it. What is in several places is where it is nearest.
    public ObjectNode nearestFirst() {
        ObjectNode point = Clauses.point(commune.latitude(), commune.longitude());
        return Clauses.object(
                "_geo_distance", Clauses.object("location", point, "order", "asc", "unit", "km", "mode", "min"));
    }
}
