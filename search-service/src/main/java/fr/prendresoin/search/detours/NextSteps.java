package fr.prendresoin.search.detours;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Says what to do when a search finds little. Every count is that of the search which the step leads to; a step that
/// would find no more is not told.
@Component
public final class NextSteps {

    /// Fewer results than this are few.
    public static final int FEW = 5;

    private static final int NEIGHBOURS = 3;
    private static final int NEIGHBOURS_COUNTED = 6;

    private final QueryEngine engine;
    private final Reference reference;
    private final Indexes indexes;

    NextSteps(QueryEngine engine, Reference reference, Indexes indexes) {
        this.engine = engine;
        this.reference = reference;
        this.indexes = indexes;
    }

    /// A search that found little.
    ///
    /// @param detours from it
    /// @param more detours that only this kind of thing has
    /// @param elsewhere steps to other kinds of things
    /// @param metiers that it looks for
    /// @param total how much it found
    /// @param filters what a search of given parameters finds
    public record Poor(
            Kind kind,
            Detours detours,
            List<Detour> more,
            List<Elsewhere> elsewhere,
            List<String> metiers,
            long total,
            Function<Map<String, String[]>, List<JsonNode>> filters) {}

    public List<NextStep> of(Poor search) {
        List<Detour> nearby = Stream.of(
                        search.detours().wider(),
                        search.more(),
                        search.detours().without(),
                        neighbours(search))
                .flatMap(List::stream)
                .toList();
        List<ObjectNode> queries = new ArrayList<>();
        nearby.forEach(detour -> count(queries, search.kind(), search.filters().apply(detour.given())));
        search.elsewhere().forEach(step -> count(queries, step.kind(), step.filters()));
        List<Long> counts = counts(search.kind(), queries);
        List<NextStep> steps = new ArrayList<>();
        for (int i = 0; i < nearby.size(); i++) {
            if (counts.get(i) > search.total()) {
                steps.add(nearby.get(i).step().counting(counts.get(i)));
            }
        }
        List<NextStep> told = told(steps);
        for (int i = 0; i < search.elsewhere().size(); i++) {
            long found = counts.get(nearby.size() + i);
            if (found > 0) {
                told.add(search.elsewhere().get(i).step().counting(found));
            }
        }
        told.add(search.detours().alert());
        return told;
    }

    private List<Long> counts(Kind kind, List<ObjectNode> queries) {
        return queries.isEmpty()
                ? List.of()
                : engine.searchAll(indexes.of(kind).alias(), queries).stream()
                        .map(Hits::total)
                        .toList();
    }

    private void count(List<ObjectNode> queries, Kind kind, List<JsonNode> filters) {
        queries.add(object("index", indexes.of(kind).alias()));
        queries.add(Search.counting(all(filters)).exactly().json());
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

    private List<Detour> neighbours(Poor search) {
        return search.metiers().stream()
                .map(reference.metiers()::get)
                .filter(Objects::nonNull)
                .flatMap(metier -> Stream.concat(metier.bridges().stream(), metier.evolutions().stream()))
                .distinct()
                .filter(slug -> !search.metiers().contains(slug))
                .map(reference.metiers()::get)
                .filter(Objects::nonNull)
                .limit(NEIGHBOURS_COUNTED)
                .map((Metier metier) -> search.detours().neighbour(metier.slug(), metier.label()))
                .toList();
    }
}
