package fr.prendresoin.search.territory;

import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.territory.DepartmentCountList.DepartmentCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts the offers and the courses of every métier in every département at once.
@Component
class DepartmentCounts {

    private static final int ALL = 200;
    private static final String DEPARTMENTS = "departments";
    private static final String METIERS = "metiers";

    private final QueryEngine engine;
    private final Reference reference;
    private final String offers;
    private final String formations;

    DepartmentCounts(QueryEngine engine, Indexes indexes, Reference reference) {
        this.engine = engine;
        this.reference = reference;
        this.offers = indexes.of(Kind.OFFERS).alias();
        this.formations = indexes.of(Kind.FORMATIONS).alias();
    }

    /// What is in a département, by métier.
    private record Counted(Map<String, Map<String, Long>> byDepartment) {

        long of(String department, String metier) {
            return byDepartment.getOrDefault(department, Map.of()).getOrDefault(metier, 0L);
        }
    }

    /// Of what there is, by the codes of the départements.
    List<DepartmentCount> all() {
        List<JsonNode> answers = engine.searchAll(
                offers,
                List.of(
                        EmploymentCounts.on(offers), count("offer.place.department", "offer.metier"),
                        EmploymentCounts.on(formations), count("formation.places.department", "formation.metiers")));
        Counted offered = counted(answers.getFirst());
        Counted taught = counted(answers.getLast());
        var metiers = new TreeMap<>(reference.metiers()).values();
        List<DepartmentCount> counts = new ArrayList<>();
        new TreeMap<>(reference.territories().departments()).forEach((department, name) -> {
            for (Metier metier : metiers) {
                long offersHere = offered.of(department, metier.slug());
                long formationsHere = taught.of(department, metier.slug());
                if (offersHere > 0 || formationsHere > 0) {
                    counts.add(new DepartmentCount(
                            department, name, metier.slug(), metier.label(), offersHere, formationsHere));
                }
            }
        });
        return counts;
    }

    private static ObjectNode count(String departments, String metiers) {
        ObjectNode byDepartment = Search.within(Search.values(departments, ALL), METIERS, Search.values(metiers, ALL));
        return Search.counting(SearchIndex.VISIBLE)
                .aggregating(DEPARTMENTS, byDepartment)
                .json();
    }

    private static Counted counted(JsonNode answer) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        for (JsonNode department : answer.path("aggregations").path(DEPARTMENTS).path("buckets")) {
            Map<String, Long> here = new HashMap<>();
            department
                    .path(METIERS)
                    .path("buckets")
                    .forEach(metier -> here.put(
                            metier.path("key").stringValue(),
                            metier.path("doc_count").longValue()));
            counts.put(department.path("key").stringValue(), here);
        }
        return new Counted(counts);
    }
}
