package fr.prendresoin.search.offers;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.terms;

import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.offers.Detours.Detour;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.understanding.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Says what to do when a search finds little. Every count is that of the search which the step leads to; a step that
/// would find no more is not told.
@Component
class NextSteps {

    /// Fewer offers than this are few.
    static final int FEW = 5;

    private static final int NEIGHBOURS = 3;
    private static final int NEIGHBOURS_COUNTED = 6;

    private final SearchReader reader;
    private final QueryEngine engine;
    private final Reference reference;
    private final String offers;
    private final String formations;

    NextSteps(SearchReader reader, QueryEngine engine, Reference reference, Indexes indexes) {
        this.reader = reader;
        this.engine = engine;
        this.reference = reference;
        this.offers = indexes.of(Kind.OFFERS).alias();
        this.formations = indexes.of(Kind.FORMATIONS).alias();
    }

    /// @param given the parameters of the search, as they came
    /// @param total how many offers it found
    List<NextStep> of(Map<String, String[]> given, OfferSearch search, long total) {
        var detours = new Detours(given, search);
        List<String> metiers = metiers(search);
        List<Detour> nearby = Stream.of(detours.wider(), detours.without(), neighbours(detours, metiers))
                .flatMap(List::stream)
                .toList();
        List<ObjectNode> queries = new ArrayList<>();
        nearby.forEach(detour -> {
            queries.add(object());
            queries.add(counting(SearchQueries.filters(reader.read(OfferParameters.of(detour.given())))));
        });
        queries.add(object("index", formations));
        queries.add(counting(formationsOf(metiers, search)));
        List<Long> counts = engine.searchAll(offers, queries).stream()
                .map(answer -> answer.path("hits").path("total").path("value").longValue())
                .toList();
        List<NextStep> steps = new ArrayList<>();
        for (int i = 0; i < nearby.size(); i++) {
            if (counts.get(i) > total) {
                steps.add(nearby.get(i).step().counting(counts.get(i)));
            }
        }
        List<NextStep> told = told(steps);
        if (!metiers.isEmpty() && counts.getLast() > 0) {
            told.add(formation(metiers, search).counting(counts.getLast()));
        }
        told.add(detours.alert().step());
        return told;
    }

    /// Of the radii those that find more than the last; of the neighbours those that find most.
    private static List<NextStep> told(List<NextStep> steps) {
        List<NextStep> told = new ArrayList<>();
        long widest = 0;
        for (NextStep step : steps) {
            long count = Objects.requireNonNullElse(step.count(), 0L);
            if (!step.kind().equals("wider-radius") && !step.kind().equals("neighbour")) {
                told.add(step);
            } else if (step.kind().equals("wider-radius") && count > widest) {
                widest = count;
                told.add(step);
            }
        }
        steps.stream()
                .filter(step -> step.kind().equals("neighbour"))
                .sorted(Comparator.comparing((NextStep step) -> Objects.requireNonNullElse(step.count(), 0L))
                        .reversed()
                        .thenComparing(NextStep::label))
                .limit(NEIGHBOURS)
                .forEach(told::add);
        return told;
    }

    private static List<String> metiers(OfferSearch search) {
        List<String> chosen = search.chosen().getOrDefault(Facet.METIER, List.of());
        return !chosen.isEmpty() || search.meaning() == null
                ? chosen
                : search.meaning().reading().works().stream()
                        .map(Work::slug)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private List<Detour> neighbours(Detours detours, List<String> metiers) {
        return metiers.stream()
                .map(reference.metiers()::get)
                .filter(Objects::nonNull)
                .flatMap(metier -> Stream.concat(metier.bridges().stream(), metier.evolutions().stream()))
                .distinct()
                .filter(slug -> !metiers.contains(slug))
                .map(reference.metiers()::get)
                .filter(Objects::nonNull)
                .limit(NEIGHBOURS_COUNTED)
                .map((Metier metier) -> detours.neighbour(metier.slug(), metier.label()))
                .toList();
    }

    private static NextStep formation(List<String> metiers, OfferSearch search) {
        Map<String, String[]> given = new LinkedHashMap<>();
        given.put("metier", metiers.toArray(String[]::new));
        var around = search.around();
        if (around != null) {
            given.put("commune", new String[] {around.commune().code()});
            given.put("radius", new String[] {String.valueOf(around.radiusKm())});
        }
        return new NextStep("formations", null, null, "Se former à ce métier", null, Detours.written(given));
    }

    private static List<JsonNode> formationsOf(List<String> metiers, OfferSearch search) {
        List<JsonNode> filters = new ArrayList<>(List.of(SearchQueries.ACTIVE, terms("formation.metiers", metiers)));
        if (search.around() != null) {
            filters.add(SearchQueries.within(search.around()));
        }
        return filters;
    }

    private static ObjectNode counting(List<JsonNode> filters) {
        return Search.counting(all(filters)).exactly().json();
    }
}
