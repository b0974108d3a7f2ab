package fr.prendresoin.search.formations;

import static fr.prendresoin.search.engine.Clauses.addAlike;
import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Looks for courses like one, visible or gone: the same diploma before the same métier before the same family, the
/// nearer the better.
final class SimilarFormations {

    private static final int ENOUGH = 3;

    private SimilarFormations() {}

    /// @param document of the index: a course or the stub of one
    static ObjectNode to(JsonNode document) {
        JsonNode formation = document.path("formation");
        JsonNode place = formation.path("places").path(0);
        List<ObjectNode> subject = new ArrayList<>();
        addAlike(subject, "formation.diploma", formation.path("diploma"), 8);
        formation.path("metiers").forEach(metier -> addAlike(subject, "formation.metiers", metier, 4));
        addAlike(subject, "formation.families", formation.path("families").path(0), 1);
        List<ObjectNode> near = new ArrayList<>();
        addAlike(near, "formation.places.commune", place.path("commune"), 3);
        addAlike(near, "formation.places.department", place.path("department"), 3);
        addAlike(near, "formation.places.region", place.path("region"), 2);
        ObjectNode likely = object("filter", SearchIndex.VISIBLE, "must", any(subject), "should", near);
        likely.set("must_not", term("formation.id", formation.path("id").asString("")));
        return Search.of(object("bool", likely))
                .page(0, ENOUGH)
                .showing(FormationCard.FIELDS)
                .sortedBy(List.of(Search.descending("_score"), Search.ascending("formation.id")))
                .json();
    }
}
