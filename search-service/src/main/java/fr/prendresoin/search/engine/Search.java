package fr.prendresoin.search.engine;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The body of a search in the making. It never counts more hits than it shows: what is counted, is aggregated.
public final class Search {

    /// Shorter than the patience of who waits for the answer: a slow search ends in the engine too.
    private static final String TIMEOUT = "2s";

    private final ObjectNode body = Clauses.object("track_total_hits", false, "timeout", TIMEOUT);

    private Search(JsonNode query) {
        body.set("query", query);
    }

    /// Shows documents.
    public static Search of(JsonNode query) {
        return new Search(query);
    }

    /// Shows no document, only aggregations.
    public static Search counting(JsonNode query) {
        var search = new Search(query);
        search.body.put("size", 0);
        return search;
    }

    public Search page(int from, int size) {
        body.put("from", from).put("size", size);
        return this;
    }

    public Search showing(List<String> fields) {
        body.set("_source", Clauses.array(fields));
        return this;
    }

    /// Shows nothing of the documents but the values that they are indexed by, without reading them.
    ///
    /// @param fields names, or objects that also say how a value is written
    public Search showingIndexed(List<?> fields) {
        body.put("_source", false).put("stored_fields", "_none_").set("docvalue_fields", Clauses.array(fields));
        return this;
    }

    /// Shows one document for each value of a field: the first in the order.
    public Search oneForEach(String field) {
        body.set("collapse", Clauses.object("field", field));
        return this;
    }

    public Search sortedBy(List<? extends JsonNode> keys) {
        body.set("sort", Clauses.array(keys));
        return this;
    }

    /// Shows a whole field with the words that were found in `mark` tags and everything else escaped.
    public Search marking(String field) {
        ObjectNode marks = Clauses.object("encoder", "html", "require_field_match", false);
        marks.set("pre_tags", Clauses.array(List.of("<mark>")));
        marks.set("post_tags", Clauses.array(List.of("</mark>")));
        marks.set("fields", Clauses.object(field, Clauses.object("number_of_fragments", 0)));
        body.set("highlight", marks);
        return this;
    }

    public Search aggregating(String name, JsonNode aggregation) {
        body.withObject("/aggs").set(name, aggregation);
        return this;
    }

    public ObjectNode json() {
        return body;
    }

    /// Counts all that is found, for a search that shows nothing and aggregates nothing.
    public Search exactly() {
        body.put("track_total_hits", true);
        return this;
    }

    /// A sort key.
    public static ObjectNode ascending(String field) {
        return Clauses.object(field, "asc");
    }

    /// A sort key.
    public static ObjectNode descending(String field) {
        return Clauses.object(field, "desc");
    }

    /// Counts the values of a field.
    public static ObjectNode values(String field, int atMost) {
        return Clauses.object("terms", Clauses.object("field", field, "size", atMost));
    }

    /// Adds an aggregation of what each bucket of another one holds.
    public static ObjectNode within(ObjectNode aggregation, String name, JsonNode inner) {
        aggregation.withObject("/aggs").set(name, inner);
        return aggregation;
    }
}
