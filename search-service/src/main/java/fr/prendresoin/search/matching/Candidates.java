package fr.prendresoin.search.matching;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.terms;
import static fr.prendresoin.search.engine.Clauses.weighing;

import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.SearchIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the engine is asked for: the offers that nothing excludes, those first that look best from afar; and how many
/// each hard wish excludes.
final class Candidates {

    /// So many posts are compared closely.
    static final int MOST = 300;

    static final String TOTAL = "total";

    private final Wishes wishes;
    private final Map<Criterion, Integer> points;
    private final Conditions conditions;
    private final JsonNode perimeter;

    /// @param points what each criterion is worth
    /// @param families of the métiers wanted: offers of other families are not looked at
    Candidates(Wishes wishes, Map<Criterion, Integer> points, Conditions conditions, Collection<String> families) {
        this.wishes = wishes;
        this.points = points;
        this.conditions = conditions;
        this.perimeter = any(List.of(terms("offer.metier", wishes.metiers()), terms("offer.family", families)));
    }

    /// What an offer must fulfil.
    List<JsonNode> filters() {
        return Stream.concat(base(), wishes.hard().stream().map(conditions::fulfils))
                .toList();
    }

    ObjectNode nearest(List<String> fields) {
        ObjectNode matching = object("filter", filters());
        matching.set("should", array(boosts()));
        return Search.of(object("bool", matching))
                .page(0, MOST)
                .showing(fields)
                .oneForEach("offer.groupId")
                .sortedBy(List.of(
                        Search.descending("_score"),
                        Search.descending("offer.publishedAt"),
                        Search.ascending("offer.id")))
                .json();
    }

    /// Counts what is left and, for each hard wish, what it alone excludes: offers that every other one leaves.
    ObjectNode counts() {
        Search counts = Search.counting(all(base().toList()))
                .aggregating(
                        TOTAL,
                        object("filter", all(filters().subList(2, filters().size()))));
        wishes.hard().forEach(hard -> {
            List<JsonNode> others = wishes.hard().stream()
                    .filter(other -> other != hard)
                    .map(conditions::fulfils)
                    .toList();
            ObjectNode alone = object("filter", others, "must_not", List.of(conditions.fulfils(hard)));
            counts.aggregating(hard.field, object("filter", object("bool", alone)));
        });
        return counts.json();
    }

    private Stream<JsonNode> base() {
        return Stream.of(SearchIndex.VISIBLE, perimeter);
    }

    private List<ObjectNode> boosts() {
        var boosts = new ArrayList<ObjectNode>();
        points.forEach((criterion, max) -> conditions
                .signs(criterion)
                .forEach(sign -> boosts.add(weighing(sign.condition(), sign.share() * max))));
        return boosts;
    }
}
