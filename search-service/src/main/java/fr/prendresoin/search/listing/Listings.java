package fr.prendresoin.search.listing;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.none;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.Parts;
import fr.prendresoin.search.index.SearchIndex;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Lists what an index shows. Only what documents are indexed by is read, and no document.
@Component
class Listings {

    /// As many as the engine shows at once.
    private static final int MOST = 10_000;

    /// All the parts at once.
    private static final String ALL = "all";

    /// The kinds of which there are some dozens.
    private static final Set<Kind> SHORT = EnumSet.of(Kind.METIERS, Kind.DIPLOMAS, Kind.CONTENTS);

    private static final String TO_THE_SECOND = "strict_date_time_no_millis";
    private static final String CHANGED_AT = "changedAt";

    /// An index that was made before there were parts lists nothing, and must not look empty.
    private static final ObjectNode UNLISTED = object(
            "filter", all(List.of(SearchIndex.VISIBLE, none(List.of(object("exists", object("field", "part")))))));

    private final QueryEngine engine;
    private final Indexes indexes;

    Listings(QueryEngine engine, Indexes indexes) {
        this.engine = engine;
        this.indexes = indexes;
    }

    /// What is withdrawn is not counted, but its going is a change of its part.
    Listing of(Kind kind) {
        ObjectNode parts = Search.values("part", Parts.ALL.size());
        Search.within(parts, "visible", object("filter", SearchIndex.VISIBLE));
        Search.within(parts, CHANGED_AT, object("max", object("field", CHANGED_AT, "format", TO_THE_SECOND)));
        JsonNode found = ask(
                        kind, Search.counting(object("match_all", object())).aggregating("parts", parts))
                .path("aggregations");
        List<Listing.Part> listed = found.path("parts").path("buckets").values().stream()
                .map(Listings::part)
                .filter(part -> part.total() > 0)
                .sorted(Comparator.comparing(Listing.Part::part))
                .toList();
        return new Listing(listed.stream().mapToLong(Listing.Part::total).sum(), listed);
    }

    static boolean hasPart(Kind kind, String part) {
        return Parts.ALL.contains(part) || (part.equals(ALL) && SHORT.contains(kind));
    }

    /// The visible documents of a part, in the order of their ids.
    ListedPart of(Kind kind, String part) {
        JsonNode wanted =
                part.equals(ALL) ? SearchIndex.VISIBLE : all(List.of(SearchIndex.VISIBLE, term("part", part)));
        JsonNode found = ask(
                kind,
                Search.of(wanted)
                        .page(0, MOST)
                        .exactly()
                        .sortedBy(List.of(Search.ascending(kind.idField())))
                        .showingIndexed(List.of(kind.idField(), object("field", CHANGED_AT, "format", TO_THE_SECOND))));
        if (Hits.total(found) > MOST) {
            throw new IllegalStateException(
                    "part " + part + " of the " + kind.word() + " is too long: there must be more parts");
        }
        return new ListedPart(
                part,
                Hits.of(found).stream()
                        .map(hit -> hit.path("fields"))
                        .map(fields -> new ListedPart.Item(
                                fields.path(kind.idField()).path(0).stringValue(),
                                Instant.parse(fields.path(CHANGED_AT).path(0).stringValue())))
                        .toList());
    }

    private JsonNode ask(Kind kind, Search search) {
        List<JsonNode> answers = engine.searchAll(
                indexes.of(kind).alias(),
                List.of(
                        object("request_cache", true),
                        Search.counting(object("match_all", object()))
                                .aggregating("unlisted", UNLISTED)
                                .json(),
                        object(),
                        search.json()));
        JsonNode unlisted = answers.getFirst().path("aggregations").path("unlisted");
        if (unlisted.path("doc_count").longValue() > 0) {
            throw new Unavailable(
                    "Cet inventaire n’existe pas encore : l’index « " + kind.word() + " » est à reconstruire.");
        }
        return answers.get(1);
    }

    private static Listing.Part part(JsonNode bucket) {
        return new Listing.Part(
                bucket.path("key").stringValue(),
                bucket.path("visible").path("doc_count").longValue(),
                Instant.parse(bucket.path(CHANGED_AT).path("value_as_string").stringValue()));
    }
}
