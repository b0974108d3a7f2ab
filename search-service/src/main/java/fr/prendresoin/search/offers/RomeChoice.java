package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.none;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static fr.prendresoin.search.engine.Clauses.terms;

import fr.prendresoin.search.reference.RomeCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// ROME codes as a filter. The directory splits its codes over the years: offers bear the old code or the new one for
/// the same work. A code finds those that were split from it; a code that was split from another finds the offers of
/// that other which are of its métier, or of none. A code that the reference data does not know finds the offers that
/// bear it.
///
/// @param unknown the codes that the reference data does not know
record RomeChoice(JsonNode filter, List<String> unknown) {

    private static final String CODE = "offer.rome.code";
    private static final String METIER = "offer.metier";

    static RomeChoice of(List<String> codes, Map<String, RomeCode> directory) {
        Set<String> same = new LinkedHashSet<>(codes);
        directory.values().stream()
                .filter(code -> codes.contains(code.parent()))
                .map(RomeCode::code)
                .forEach(same::add);
        List<JsonNode> ways = new ArrayList<>(List.of(terms(CODE, same)));
        ways.addAll(beforeTheSplit(codes.stream()
                .map(directory::get)
                .filter(Objects::nonNull)
                .filter(code -> !code.parent().equals(code.code()))
                .toList()));
        return new RomeChoice(
                ways.size() == 1 ? ways.getFirst() : any(ways),
                codes.stream().filter(code -> !directory.containsKey(code)).toList());
    }

    /// Together by métier, of which there are few: a query bears a thousand clauses, and the directory more codes.
    private static List<ObjectNode> beforeTheSplit(List<RomeCode> split) {
        Set<String> parents = new TreeSet<>();
        Map<String, Set<String>> byMetier = new TreeMap<>();
        for (RomeCode code : split) {
            parents.add(code.parent());
            if (code.metier() != null) {
                byMetier.computeIfAbsent(code.metier(), _ -> new TreeSet<>()).add(code.parent());
            }
        }
        List<ObjectNode> ways = new ArrayList<>();
        if (!parents.isEmpty()) {
            ways.add(all(List.of(terms(CODE, parents), none(List.of(object("exists", object("field", METIER)))))));
        }
        byMetier.forEach((metier, codes) -> ways.add(all(List.of(terms(CODE, codes), term(METIER, metier)))));
        return ways;
    }
}
