package fr.prendresoin.search.relevance;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.terms;
import static fr.prendresoin.search.engine.Clauses.weighing;
import static fr.prendresoin.search.engine.Clauses.within;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Territories;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Grades offers in the engine: the score of a hit is its grade, since the best condition that holds counts. Words are
/// stemmed as in the index, and know neither synonyms nor misspellings: the judge is not who is judged.
final class Judge {

    private static final Logger log = LoggerFactory.getLogger(Judge.class);

    private final Territories territories;

    Judge(Territories territories) {
        this.territories = territories;
    }

    /// The best cards that the index has for a query.
    ObjectNode best(JudgedQuery query, int cards) {
        ObjectNode graded = object("filter", SearchIndex.VISIBLE, "must", grade(query));
        return Search.of(object("bool", graded))
                .page(0, cards)
                .showing(List.of("offer.id"))
                .oneForEach("offer.groupId")
                .json();
    }

    /// The grades of some offers; those of grade 0 are not among the hits.
    ObjectNode grades(JudgedQuery query, Collection<String> ids) {
        ObjectNode graded = object("filter", object("ids", object("values", ids)), "must", grade(query));
        return Search.of(object("bool", graded))
                .page(0, ids.size())
                .showing(List.of("offer.id"))
                .json();
    }

    private ObjectNode grade(JudgedQuery query) {
        List<ObjectNode> grades = query.conditions().stream()
                .map(condition -> weighing(
                        all(condition.facts().stream().map(this::clause).toList()), condition.grade()))
                .toList();
        return object("dis_max", object("queries", grades));
    }

    private JsonNode clause(Fact fact) {
        return switch (fact.name()) {
            case NEAR -> any(fact.values().stream().map(this::near).toList());
            case TITLE, EMPLOYER -> words(fact, "french");
            case TEXT -> words(fact, "french_prose");
            default -> terms(fact.name().field, fact.values());
        };
    }

    private static JsonNode words(Fact fact, String analyzer) {
        return any(fact.values().stream()
                .map(value -> object(
                        "match",
                        object(fact.name().field, object("query", value, "operator", "and", "analyzer", analyzer))))
                .toList());
    }

    /// @param place « 69123:20 »: a commune and a distance in kilometres
    private JsonNode near(String place) {
        int colon = place.indexOf(':');
        Commune commune = territories.commune(place.substring(0, colon));
        if (commune == null) {
            // Communes merge: this one query is judged worse, the others are not lost.
            log.warn("no commune has the code of {}", place);
            return object("match_none", object());
        }
        return within(Integer.parseInt(place.substring(colon + 1)), commune.latitude(), commune.longitude());
    }
}
